// SPDX-License-Identifier: Apache-2.0

// Package keyfuncs says what fixes the algorithm of a verification: options, fields and
// tests that refuse other algorithms; and where nothing does, which kinds of keys the
// verification can use.
//
// A test counts when each path to the key, or past the verification, takes the side on
// which it held. Within one package it follows key functions through closures, methods,
// factories and fields; of other packages' it knows what their facts tell. It does not see
// keys behind interfaces that others implement, nor the types of keys in key sets.
package keyfuncs

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/guards"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Pin is what fixes the algorithm of a verification.
type Pin struct {
	// Fixed: a list or a test that refuses others fixes it. Unsure: what may fix it cannot be seen.
	Fixed, Unsure bool
	// Keys are the keys that the verification can use, as far as they are known.
	Keys []Key
	// Lists are the options and fields that list the algorithms.
	Lists []sites.Site
}

// Key is one key that a verification can use.
type Key struct {
	Kind catalog.KeyKind
	// Public: the bytes are a public key or certificate. Tested: only an algorithm that the
	// program names comes to it. MAC: that is HMAC. Picked: the algorithm that the header names
	// picks it.
	Public, Tested, MAC, Picked bool
	// Settled: a setting that names an algorithm decides between it and the function's other keys.
	Settled bool
	// Arg is 1 + the parameter of the factory, or of the function, that the key is; 0 for none.
	Arg int
	// Pos is where it is returned or given, if that is in this package.
	Pos token.Pos
}

// Knowledge is what is told of other packages.
type Knowledge interface {
	sites.Lookup
	// Keys returns the keys that a key function, or the key functions that result i of a
	// factory are, returns.
	Keys(fn *types.Func, i int) ([]Key, bool)
}

// Reader reads the verifications of one package.
type Reader struct {
	Package *origin.Package
	Know    Knowledge

	guards    map[*ssa.Function]*guards.Guard
	returned  map[*ssa.Function][]Key
	published map[any]bool
}

// New returns the reader of a package.
func New(p *origin.Package, know Knowledge) *Reader {
	return &Reader{Package: p, Know: know, guards: map[*ssa.Function]*guards.Guard{}, returned: map[*ssa.Function][]Key{}}
}

// Open reports whether the library leaves the algorithm of a site to the token's header.
func Open(s sites.Site) bool {
	switch {
	case s.Row.Encrypted:
		return false
	case s.Row.Event == jose.Bind:
		return s.Row.Effect == jose.AnyAlg && s.Has(jose.Keyfunc)
	case s.Row.Event != jose.Accept:
		return false
	case s.Row.Profile != nil:
		return s.Row.Profile.Alg == jose.AlgByHeader || given(s)
	}
	return s.Inferred && s.Row.Effect != jose.PinAlg && (s.Has(jose.Key) || s.Has(jose.Keyfunc))
}

// given reports whether the algorithm of a site is its receiver, which may come from anywhere.
func given(s sites.Site) bool { return s.Row.Roles[jose.Alg] == catalog.Recv }

// Pin says what fixes the algorithm of a site, nil where its library does.
func (r *Reader) Pin(s sites.Site) *Pin {
	if !Open(s) {
		return nil
	}
	p := &Pin{Fixed: given(s)}
	r.options(p, s, 0)
	for _, o := range s.Operands(jose.Keyfunc) {
		p.Keys = append(p.Keys, r.callback(o)...)
	}
	for _, o := range s.Operands(jose.Key) {
		if !r.matched(p, o) {
			p.Keys = append(p.Keys, r.passed(s, o)...)
		}
	}
	p.Fixed = p.Fixed || s.Row.Event == jose.Accept && r.testedAround(s.Instr)
	return p
}

// passed returns the keys that are given to a verification. What a wrapper's parameter of
// bytes lacks is said at the wrapper; callers are asked for public keys only.
func (r *Reader) passed(s sites.Site, o sites.Operand) []Key {
	if _, fn := values.Unboxed(o.Val).Type().Underlying().(*types.Signature); fn {
		return r.callback(sites.Operand{Val: values.Unboxed(o.Val), User: o.User}) // jose.Decode(token, func(headers, payload) key)
	}
	keys := r.kinds(o.Val, o.User)
	if !s.Inferred {
		return keys
	}
	fn := origin.Callee(s.Call().Common())
	var out []Key
	for _, k := range keys {
		if fn == nil || k.Public || !takesBytes(fn) {
			out = append(out, k)
		}
	}
	return out
}

// takesBytes reports whether each parameter of a function that can be a key says that it is bytes.
func takesBytes(fn *types.Func) bool {
	params := fn.Signature().Params()
	for i := range params.Len() {
		if iface, ok := params.At(i).Type().Underlying().(*types.Interface); ok && iface.Empty() {
			return false
		}
	}
	return true
}

// callback returns the keys that a key function returns.
func (r *Reader) callback(o sites.Operand) []Key {
	if r.foreign(o.Val) {
		return r.made(o.Val)
	}
	var out []Key
	for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{Stop: r.foreign}) {
		switch v := src.Value.(type) {
		case *ssa.Function:
			out = append(out, r.function(v)...)
		case *ssa.MakeClosure:
			out = append(out, r.function(v.Fn.(*ssa.Function))...)
		case *ssa.Extract, *ssa.Call:
			if src.Stopped {
				out = append(out, r.made(v)...)
			}
		}
	}
	return out
}

// function returns the keys that a function returns.
func (r *Reader) function(fn *ssa.Function) []Key {
	fn = r.Package.Declared(fn)
	if fn.Blocks != nil {
		return r.returns(fn)
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		keys, _ := r.Know.Keys(obj, 0)
		return keys
	}
	return nil
}

// foreign reports whether a value is the result of a function of another package.
func (r *Reader) foreign(v ssa.Value) bool {
	call, _ := values.CallOf(v)
	return call != nil && origin.Callee(&call.Call) != nil && len(r.Package.Callees(&call.Call)) == 0
}

// made returns the keys that the key functions which another package's factory makes return.
func (r *Reader) made(v ssa.Value) []Key {
	call, i := values.CallOf(v)
	keys, _ := r.Know.Keys(origin.Callee(&call.Call), i)
	var out []Key
	for _, k := range keys {
		if k.Arg == 0 {
			out = append(out, k)
			continue
		}
		if a := origin.Arg(&call.Call, k.Arg-1); a != nil {
			for _, given := range r.kinds(a, call) {
				given.Tested = k.Tested
				out = append(out, given)
			}
		}
	}
	return out
}

// Result returns the keys of result i of a function: a key function itself, or a factory of them.
func (r *Reader) Result(fn *ssa.Function, i int) []Key {
	var out []Key
	if sig, isFunc := fn.Signature.Results().At(i).Type().Underlying().(*types.Signature); isFunc && keyOrError(sig) {
		for _, src := range r.Package.TraceResult(fn, i, origin.Query{Stop: r.foreign}) {
			switch v := src.Value.(type) {
			case *ssa.Function:
				out = append(out, r.function(v)...)
			case *ssa.MakeClosure:
				out = append(out, r.function(v.Fn.(*ssa.Function))...)
			}
		}
	} else if i == 0 && isKeyfunc(fn.Signature) {
		out = r.returns(fn)
	}
	return out
}

// keyOrError reports whether a function returns something and an error, as key functions do
// and few others that are results.
func keyOrError(sig *types.Signature) bool {
	return sig.Results().Len() == 2 && values.IsError(sig.Results().At(1).Type())
}

// isKeyfunc reports whether a function takes a token and returns something and an error.
func isKeyfunc(sig *types.Signature) bool {
	return sig.Params().Len() == 1 && keyOrError(sig) && catalog.IsToken(sig.Params().At(0).Type())
}

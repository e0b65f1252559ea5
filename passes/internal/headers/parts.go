// SPDX-License-Identifier: Apache-2.0

package headers

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// part is what a value is of an unverified token.
type part struct {
	in   within
	name string // of a header parameter or claim
	read token.Pos
}

type within uint8

const (
	ofToken  within = iota + 1 // the token as parsed
	ofHeader                   // its header, or one parameter of it
	ofClaims                   // its claims, or one of them
)

var (
	wholeToken  = part{in: ofToken}
	wholeHeader = part{in: ofHeader}
	wholeClaims = part{in: ofClaims}
)

// carriesKey reports whether a part is, or leads to, key material.
func (p part) carriesKey() bool {
	return p.in == ofHeader && slices.Contains([]string{"jwk", "x5c", "jku", "x5u"}, p.name)
}

// isKey reports whether a part is key material itself.
func (p part) isKey() bool {
	return p.in == ofHeader && (p.name == "jwk" || p.name == "x5c")
}

// counts reports whether a part matters to an interpreter.
func (p part) counts(by jose.Interpreter) bool {
	switch {
	case p.name == "":
		return false
	case p.in == ofHeader:
		return p.name != "alg"
	case p.in == ofClaims:
		return by == jose.Network && (p.name == jose.Iss || p.name == "tid")
	}
	return false
}

// member returns what the named member of a part is.
func (p part) member(name string, at token.Pos) (part, bool) {
	switch {
	case p.in == ofToken || name == "" && p.name == "":
		return p, false
	case p.name != "":
		return p, p.carriesKey() // a member of the JWK
	}
	return part{p.in, name, at}, true
}

// voids returns which comparisons are no test of a part: of a key no constant proves where it is from.
func (p part) voids() func(ssa.Value) bool {
	return func(v ssa.Value) bool {
		if p.isKey() && isName(v) {
			return true
		}
		c, ok := values.Unboxed(v).(*ssa.Const)
		if !ok || c.Value == nil || !p.carriesKey() && p.in != ofClaims {
			return false
		}
		if c.Value.Kind() != constant.String {
			return true
		}
		return isScheme(v) || p.isKey()
	}
}

// isName reports whether a value is text that a JWK holds beside the key, as its kid: who
// brings a key of his own calls it as he likes.
func isName(v ssa.Value) bool {
	switch x := values.Unboxed(v).(type) {
	case *ssa.UnOp:
		fa, ok := x.X.(*ssa.FieldAddr)
		return ok && ofLibrary(fa.X.Type()) && isString(x.Type())
	case *ssa.Field:
		return ofLibrary(x.X.Type()) && isString(x.Type())
	case *ssa.Extract:
		return isString(x.Type()) && isName(x.Tuple)
	case *ssa.TypeAssert:
		return isName(x.X)
	case *ssa.Lookup:
		return values.Text(x.Index) == "kid"
	case *ssa.Call:
		fn := origin.Callee(&x.Call)
		return fn != nil && fn.Pkg() != nil && catalog.Knows(fn.Pkg().Path()) && isString(fn.Signature().Results().At(0).Type())
	}
	return false
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.String
}

// ofLibrary reports whether a type is a JWT library's.
func ofLibrary(t types.Type) bool {
	named, _ := origin.StructOf(t)
	return named != nil && named.Pkg() != nil && catalog.Knows(named.Pkg().Path())
}

// isScheme reports whether a value is the beginning that all addresses have.
func isScheme(v ssa.Value) bool {
	text := strings.TrimSuffix(strings.ToLower(values.Text(v)), "://")
	return text == "http" || text == "https"
}

// idle returns which calls are no test of a part. To parse a key or an address proves nothing; a chain
// is a test where the program says to which roots.
func (p part) idle(r *Reader) func(*ssa.Call) bool {
	if !p.carriesKey() {
		return func(c *ssa.Call) bool { return readsPart(c) || catalog.ReadsAddress(origin.Callee(&c.Call)) }
	}
	return func(c *ssa.Call) bool {
		fn := origin.Callee(&c.Call)
		switch {
		case catalog.VerifiesChain(fn):
			return !r.rooted(c)
		case fn == nil || fn.Pkg() == nil:
			return false
		case isVerdict(fn.Signature()) && !known(fn):
			return false
		}
		return !isPredicate(fn) || slices.ContainsFunc(c.Call.Args, isScheme)
	}
}

// readsPart reports whether a call only takes a part out of a token: its flag says that it is there.
func readsPart(c *ssa.Call) bool {
	for _, row := range catalog.Rows(origin.Callee(&c.Call)) {
		if row.Event == jose.Peek || row.Event == jose.Claim {
			return true
		}
	}
	return false
}

// isVerdict reports whether a function gives back no more than an error or a flag.
func isVerdict(sig *types.Signature) bool {
	if sig.Results().Len() != 1 {
		return false
	}
	t := sig.Results().At(0).Type()
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Bool || values.IsError(t)
}

// isPredicate reports whether a function of the standard library compares texts or values.
func isPredicate(fn *types.Func) bool {
	switch fn.Pkg().Path() {
	case "strings", "slices", "maps", "regexp", "bytes", "crypto/subtle":
		b, ok := fn.Signature().Results().At(0).Type().Underlying().(*types.Basic)
		return ok && b.Kind() != types.String
	}
	return fn.Name() == "Equal"
}

// known reports whether a function is the standard library's or a JWT library's.
func known(fn *types.Func) bool {
	first, _, _ := strings.Cut(fn.Pkg().Path(), "/")
	return !strings.Contains(first, ".") || catalog.Knows(fn.Pkg().Path())
}

// rooted reports whether the options of a chain's verification name roots.
func (r *Reader) rooted(c *ssa.Call) bool {
	opts := c.Call.Args[len(c.Call.Args)-1]
	if _, zero := opts.(*ssa.Const); zero {
		return false
	}
	load, ok := opts.(*ssa.UnOp)
	if !ok {
		return true
	}
	a, ok := load.X.(*ssa.Alloc)
	return !ok || r.Package.Sets(a, "Roots")
}

// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Wrapper says in which results a function hands on what it verified, and how it ended.
type Wrapper struct {
	Roles catalog.Roles
	// Partial: claims come back beside the error; Empty: something does that holds none.
	Partial, Empty bool
}

// Wrapper looks at the verifications of a function: what each of its results says when they
// fail. The Roles are empty where callers cannot tell.
func (r *Reader) Wrapper(fn *ssa.Function, event jose.Event) Wrapper {
	var bad, good []returned
	for _, s := range r.Sites {
		if s.Instr.Parent() != fn || s.Row.Event != event || !Tells(s) {
			continue
		}
		b, g := r.followWith(s, true, r.peeked(s)), r.follow(s, false)
		if b == nil || g == nil {
			return Wrapper{}
		}
		bad, good = append(bad, b.returns...), append(good, g.returns...)
	}
	w := Wrapper{Roles: catalog.Roles{}}
	if len(bad) == 0 || len(good) == 0 {
		return w
	}
	for i := range fn.Signature.Results().Len() {
		if i > 3 {
			break
		}
		w.result(i, fn.Signature.Results().At(i).Type(), bad, good)
	}
	if w.elsewhere(bad) {
		return Wrapper{}
	}
	w.Empty = empty(fn.Signature.Results(), bad)
	return w
}

// empty reports whether what comes back beside an error holds no claims, and is not nil as far
// as one can see: return &attempt{raw: raw}, err.
func empty(results *types.Tuple, bad []returned) bool {
	found := false
	for i := range results.Len() {
		if t := results.At(i).Type(); values.IsError(t) || !nilable(t) {
			continue
		}
		found = true
		for _, rt := range bad {
			if x := rt.vals[i]; x.null == isNil || x.of&(ofClaims|ofToken|ofNothing) != 0 {
				return false
			}
		}
	}
	return found
}

// peeked lists the claims that the function of a verification reads of the same token without verifying it.
func (r *Reader) peeked(s sites.Site) []sites.Operand {
	var out []sites.Operand
	for _, other := range r.Sites {
		if other.Row.Event == jose.Peek && other.Instr.Parent() == s.Instr.Parent() && r.sameToken(other, s) {
			out = append(out, other.Operands(jose.Claims)...)
		}
	}
	return out
}

// elsewhere reports whether a function whose error may be nil all the same gives something
// else in place of the token then: a session that is no JWT.
func (w *Wrapper) elsewhere(bad []returned) bool {
	slot, ok := w.Roles[jose.Carrier].Result()
	_, err := w.Roles[jose.Err].Result()
	_, valid := w.Roles[jose.Valid].Result()
	return ok && !err && !valid && slices.ContainsFunc(bad, func(rt returned) bool {
		x := rt.vals[slot]
		return x.null != isNil && x.of&(ofClaims|ofToken|ofNothing) == 0
	})
}

func (w *Wrapper) result(i int, t types.Type, bad, good []returned) {
	slot := catalog.R0 + catalog.Slot(i)
	every := func(list []returned, is func(val) bool) bool {
		for _, rt := range list {
			if !is(rt.vals[i]) {
				return false
			}
		}
		return true
	}
	holds := func(of taint) func(val) bool { return func(x val) bool { return x.of&of == 0 } }
	switch {
	case values.IsError(t):
		if every(bad, func(x val) bool { return x.null != isNil }) {
			w.Roles[jose.Err] = slot
		}
		return
	case values.IsBool(t):
		if every(bad, val.isFalse) && !every(good, val.isFalse) {
			w.Roles[jose.Valid] = slot
		}
		return
	case !every(good, holds(ofToken)):
		w.Roles[jose.Carrier] = slot
	case !every(good, holds(ofClaims)):
		if _, taken := w.Roles[jose.Claims]; !taken {
			w.Roles[jose.Claims] = slot
		}
	default:
		return
	}
	w.Partial = w.Partial || !every(bad, func(x val) bool { return x.null == isNil || x.of&(ofClaims|ofToken) == 0 })
}

// SPDX-License-Identifier: Apache-2.0

// Package verdicts says what a program does with the claims of a token that was refused.
//
// From the call that verifies it follows each path of the function on which the
// verification failed: comparisons of the error and the flag go one way only, results of
// helpers of the package are computed, and what is read from the token is marked. It sees
// whether marked values are used, returned as good or the request is handed on, and whether
// a token that may be nil is read.
//
// It looks at one function and what it calls within the package, four calls deep; callers
// are told by the verdict of the function itself, which is an accept for them. It does not
// see through predicates of other packages on the error, channels and shared fields: a
// verdict that goes there is taken for one that is looked at.
package verdicts

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Harm is what can happen on a path on which a verification failed.
type Harm uint8

const (
	None     Harm = iota
	Used          // claims are used
	Returned      // claims are returned as if they were good
	Passed        // the request is handed on, or success is reported
	Panics        // a token that is nil is read
)

// Verdict is what becomes of one verification's outcome.
type Verdict struct {
	Harm Harm
	// At is where it happens.
	At ssa.Instruction
	// Dropped: nothing looks at the error.
	Dropped bool
}

// Reader reads the verdicts of one package.
type Reader struct {
	Package *origin.Package
	Lookup  sites.Lookup
	Sites   []sites.Site
	index   map[ssa.Instruction][]sites.Site
}

// at lists the sites of an instruction.
func (r *Reader) at(in ssa.Instruction) []sites.Site {
	if r.index == nil {
		r.index = map[ssa.Instruction][]sites.Site{}
		for _, s := range r.Sites {
			r.index[s.Instr] = append(r.index[s.Instr], s)
		}
	}
	return r.index[in]
}

// follow computes what happens after a site failed, or succeeded; nil if it is too much.
func (r *Reader) follow(s sites.Site, failed bool) *outcome { return r.followWith(s, failed, nil) }

// followWith is follow where what is read of the token before, without verifying it, is in
// other values as well.
func (r *Reader) followWith(s sites.Site, failed bool, read []sites.Operand) *outcome {
	x := newRun(r, s, failed)
	x.read = read
	out := x.walk(s.Instr.Parent(), nil, 0)
	if x.visits >= maxVisits {
		return nil
	}
	return out
}

// Tells reports whether a site has a verdict that the program can look at.
func Tells(s sites.Site) bool {
	if s.Call() == nil || s.Row.Event != jose.Accept && s.Row.Event != jose.Check && !s.Row.Defers {
		return false
	}
	if _, ok := s.Instr.(*ssa.Call); !ok {
		return false
	}
	if _, ok := s.Row.Roles[jose.Err].Result(); ok {
		return true
	}
	if _, ok := s.Row.Roles[jose.Valid].Result(); ok {
		return s.Row.Event == jose.Accept
	}
	return s.Inferred && s.Row.Roles[jose.Carrier] == catalog.R0
}

// Of says what becomes of the outcome of a site.
func (r *Reader) Of(s sites.Site) Verdict {
	if !Tells(s) || r.own(s) || r.keyless(s) {
		return Verdict{}
	}
	bad := r.follow(s, true)
	if bad == nil {
		return Verdict{}
	}
	v := Verdict{Dropped: dropped(s)}
	switch {
	case v.take(Used, bad.uses):
	case v.softUse(bad), v.handedOut(bad):
	default:
		if good := r.follow(s, false); good != nil && v.passed(bad, good) {
			break
		}
		v.take(Panics, bad.panics)
	}
	return v
}

// take notes the first of some instructions, in source order.
func (v *Verdict) take(h Harm, ins map[ssa.Instruction]bool) bool {
	for in := range ins {
		if v.Harm != h || in.Pos() < v.At.Pos() {
			v.Harm, v.At = h, in
		}
	}
	return len(ins) > 0
}

// softUse looks for claims that are put somewhere without the verdict.
func (v *Verdict) softUse(bad *outcome) bool {
	for _, rt := range bad.returns {
		if len(rt.soft) > 0 && !rt.handed && !rejects(rt) {
			v.Harm, v.At = Used, rt.soft[0]
			return true
		}
	}
	return false
}

// handedOut looks for claims that are returned without a sign that they are bad.
func (v *Verdict) handedOut(bad *outcome) bool {
	for _, rt := range bad.returns {
		if rt.handed || rejects(rt) {
			continue
		}
		for _, x := range rt.vals {
			if x.of&ofClaims != 0 && x.null != isNil || rt.decided && reportsSuccess(rt) {
				v.Harm, v.At = Returned, rt.ret
				return true
			}
		}
	}
	return false
}

// rejects reports whether a return tells its caller that something is wrong.
func rejects(rt returned) bool {
	res := rt.ret.Parent().Signature.Results()
	for i, x := range rt.vals {
		switch t := res.At(i).Type(); {
		case x.of&ofVerdict != 0 && x.null != isNil && !x.isTrue():
			return true
		case values.IsError(t) && x.null != isNil:
			return true
		case x.isFalse():
			return true
		}
	}
	return false
}

// reportsSuccess reports whether a return says that all is well.
func reportsSuccess(rt returned) bool {
	for i, x := range rt.vals {
		t := rt.ret.Parent().Signature.Results().At(i).Type()
		if values.IsError(t) && x.null == isNil || x.isTrue() || x.of&ofPresence != 0 {
			return true
		}
	}
	return false
}

// passed looks for requests that go on as if the token were good: when an error was sent
// before, or when the verdict decides nothing at all.
func (v *Verdict) passed(bad, good *outcome) bool {
	for in, answered := range bad.gates {
		if _, both := good.gates[in]; both && answered {
			v.Harm, v.At = Passed, in
			return true
		}
	}
	if reversed(bad, good) {
		return v.take(Passed, bad.gates)
	}
	if decides(bad, good) {
		return false
	}
	// Where kinds of failure are told apart and all may go on, a token is optional. A handler
	// that runs only where the token is bad is a login.
	if !bad.sorted && (len(good.gates) > 0 || len(good.effects) == 0) && v.take(Passed, bad.gates) {
		return true
	}
	for _, rt := range bad.returns {
		if !rt.handed && !rejects(rt) && reportsSuccess(rt) && onlyTells(rt.ret) && (!rt.unsure || returnsAt(good, rt.ret)) && !tellsBad(good) {
			v.Harm, v.At = Passed, rt.ret
			return true
		}
	}
	return false
}

// reversed reports whether a good token is turned away, and the request handed on with a bad one.
func reversed(bad, good *outcome) bool {
	if len(bad.gates) == 0 || len(good.gates) > 0 || len(good.uses) > 0 || len(good.returns) == 0 {
		return false
	}
	for _, answered := range bad.gates {
		if answered {
			return false
		}
	}
	return !slices.ContainsFunc(good.returns, func(rt returned) bool { return !rt.refused })
}

// onlyTells reports whether a function returns no more than whether all is well.
func onlyTells(ret *ssa.Return) bool {
	for _, r := range ret.Results {
		if !values.IsError(r.Type()) && !values.IsBool(r.Type()) {
			return false
		}
	}
	return true
}

// tellsBad reports whether a function returns false for each good token: true says that it is bad.
func tellsBad(good *outcome) bool {
	return len(good.returns) > 0 && !slices.ContainsFunc(good.returns, func(rt returned) bool {
		return len(rt.vals) != 1 || !rt.vals[0].isFalse()
	})
}

func returnsAt(o *outcome, ret *ssa.Return) bool {
	for _, rt := range o.returns {
		if rt.ret == ret {
			return true
		}
	}
	return false
}

// decides reports whether something is done only when the verification succeeded.
func decides(bad, good *outcome) bool {
	for _, pair := range [][2]map[ssa.Instruction]bool{{good.uses, bad.uses}, {good.gates, bad.gates}, {good.effects, bad.effects}} {
		for in := range pair[0] {
			if _, both := pair[1][in]; !both {
				return true
			}
		}
	}
	for _, rt := range good.returns {
		if len(rt.soft) > 0 {
			return true
		}
	}
	return false
}

// dropped reports whether nothing looks at the error of a site.
func dropped(s sites.Site) bool {
	i, ok := s.Row.Roles[jose.Err].Result()
	call := s.Instr.(*ssa.Call)
	if !ok || call.Referrers() == nil {
		return false
	}
	if _, isTuple := call.Type().(*types.Tuple); !isTuple {
		return len(*call.Referrers()) == 0
	}
	for _, ref := range *call.Referrers() {
		if ex, ok := ref.(*ssa.Extract); ok && ex.Index == i && len(*ex.Referrers()) > 0 {
			return false
		}
	}
	return true
}

// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// finish decides for each claim whether every path to the signature sets it.
func (g *gatherer) finish() {
	for name, settings := range g.sets {
		p := Sometimes
		if g.covers(g.stops(name, settings)) {
			p = Certain
		}
		for _, s := range settings {
			g.set.Entries[s.claim].Presence = p
		}
	}
	g.join()
	g.remove()
}

// stops lists the moments after which the claim is there: those that set it, and those
// that found that it was there already.
func (g *gatherer) stops(name string, settings []setting) []moment {
	var out []moment
	for _, s := range settings {
		if s.partial {
			continue
		}
		out = append(out, s.moment)
		for _, t := range g.tests[name] {
			if t.instr.Block() != s.instr.Block() && t.instr.Parent() == s.instr.Parent() && t.instr.Block().Dominates(s.instr.Block()) {
				out = append(out, t)
			}
		}
	}
	return out
}

// covers reports whether in one function through which an object travels, every way from
// where it gets the object to where it passes it on goes through one of the moments.
func (g *gatherer) covers(moments []moment) bool {
	moments = g.lifted(moments)
	return slices.ContainsFunc(moments, func(m moment) bool {
		return len(m.via) == 0 && g.cut(m, instructions(moments, m))
	})
}

// lifted adds the calls that certainly come to one of the moments inside their functions.
func (g *gatherer) lifted(moments []moment) []moment {
	longest := 0
	for _, m := range moments {
		longest = max(longest, len(m.via))
	}
	for n := longest; n > 0; n-- {
		var done []moment
		for _, m := range moments {
			if len(m.via) != n || slices.ContainsFunc(done, m.beside) {
				continue
			}
			done = append(done, m)
			if g.certainIn(m, moments) {
				moments = append(moments, moment{m.via[n-1], m.via[:n-1], m.obj})
			}
		}
	}
	return moments
}

// beside reports whether two moments of an object come by the same calls.
func (m moment) beside(o moment) bool { return m.obj == o.obj && slices.Equal(m.via, o.via) }

// certainIn reports whether every function that the last call of m can enter comes to one of the moments.
func (g *gatherer) certainIn(m moment, moments []moment) bool {
	var fns []*ssa.Function
	for _, o := range moments {
		if fn := o.instr.Parent(); o.beside(m) && !slices.Contains(fns, fn) && g.cut(o, instructions(moments, o)) {
			fns = append(fns, fn)
		}
	}
	return len(fns) > 0 && len(fns) >= len(g.p.Callees(m.via[len(m.via)-1].Common()))
}

// instructions lists those of the moments that stand in the function of m, beside it.
func instructions(moments []moment, m moment) map[ssa.Instruction]bool {
	out := map[ssa.Instruction]bool{}
	for _, o := range moments {
		if o.instr.Parent() == m.instr.Parent() && o.beside(m) {
			out[o.instr] = true
		}
	}
	return out
}

// cut reports whether the stops lie on every path of m's function from the object's beginning to its exits.
func (g *gatherer) cut(m moment, stop map[ssa.Instruction]bool) bool {
	from := g.begin(m)
	for _, exit := range g.exits(m.instr.Parent()) {
		// Have: a wrapper that sets the claim and signs in one call.
		if !stop[exit] && origin.Avoids(from, exit, stop) {
			return false
		}
	}
	return true // where nothing leaves, it does not matter
}

// begin returns the instruction that makes or receives the object in m's function, nil for its entry.
func (g *gatherer) begin(m moment) ssa.Instruction {
	if m.obj < 0 {
		return nil
	}
	for _, r := range g.roots[m.obj] {
		if in, ok := r.(ssa.Instruction); ok && in.Parent() == m.instr.Parent() {
			return in
		}
	}
	return nil
}

// exits lists the instructions at which the set leaves fn towards the signature.
func (g *gatherer) exits(fn *ssa.Function) []ssa.Instruction {
	if g.exit != nil && g.exit.Parent() == fn {
		return []ssa.Instruction{g.exit}
	}
	var out []ssa.Instruction
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && !givesUp(ret) {
			out = append(out, ret)
		}
	}
	return out
}

// givesUp reports whether a return's last result is an error that is not nil.
func givesUp(ret *ssa.Return) bool {
	if len(ret.Results) == 0 {
		return false
	}
	last := ret.Results[len(ret.Results)-1]
	if !values.IsError(last.Type()) {
		return false
	}
	c, isConst := last.(*ssa.Const)
	return !(isConst && c.Value == nil)
}

// remove notes the claims that are taken away on a way that does not set them again.
func (g *gatherer) remove() {
	for _, name := range sortedKeys(g.kills) {
		for _, k := range g.kills[name] {
			if !g.follow(name, k) || !g.removes(name, k) {
				continue
			}
			g.set.Removed = append(g.set.Removed, Removal{name, k.instr})
			p := Sometimes
			if g.covers([]moment{k}) {
				p = Declared
			}
			for i := range g.set.Entries {
				if e := &g.set.Entries[i]; e.Name == name {
					e.Presence = min(e.Presence, p)
				}
			}
		}
	}
}

// follow reports whether a removal comes after something that sets the claim.
func (g *gatherer) follow(name string, k moment) bool {
	return slices.ContainsFunc(g.sets[name], func(s setting) bool {
		return !g.set.Entries[s.claim].Nil && (s.instr.Parent() != k.instr.Parent() || origin.Avoids(s.instr, k.instr, nil))
	})
}

// removes reports whether some way leads from the removal to the signature without
// setting the claim again.
func (g *gatherer) removes(name string, k moment) bool {
	if len(k.via) > 0 {
		k = moment{k.via[0], nil, k.obj}
	}
	all := g.lifted(g.stops(name, g.sets[name]))
	if g.exit != nil && g.exit.Parent() != k.instr.Parent() {
		last := moment{g.exit, nil, k.obj}
		if g.cut(last, instructions(all, last)) {
			return false
		}
	}
	stop := instructions(all, k)
	return slices.ContainsFunc(g.exits(k.instr.Parent()), func(exit ssa.Instruction) bool {
		return !stop[exit] && origin.Avoids(k.instr, exit, stop)
	})
}

// join takes in the sets of which one is signed: what is certain is so in all of them.
func (g *gatherer) join() {
	own := len(g.set.Entries)
	for _, f := range g.alts {
		if !f.known {
			g.set.Open = g.set.Open || f.set.Open
			continue
		}
		g.found(f.set.Type, f.set.Made)
		g.set.Apart = append(g.set.Apart, f.set)
		g.set.Open = g.set.Open || f.set.Open
		g.set.Removed = append(g.set.Removed, f.set.Removed...)
		for _, e := range f.set.Entries {
			if !slices.ContainsFunc(g.set.Entries, func(o Entry) bool { return o.Name == e.Name && o.At == e.At && o.At != nil }) {
				g.set.Entries = append(g.set.Entries, e)
			}
		}
	}
	for i := range g.set.Entries[own:] {
		e := &g.set.Entries[own+i]
		if slices.ContainsFunc(g.set.Apart, func(s *Set) bool { return !s.has(e.Name) }) {
			e.Presence = min(e.Presence, Sometimes)
		}
	}
	if own > 0 || len(g.set.Apart) < 2 {
		g.set.Apart = nil
	}
}

// has reports whether a claim is certain.
func (s *Set) has(name string) bool {
	return slices.ContainsFunc(s.Entries, func(e Entry) bool { return e.Name == name && e.Presence == Certain && !e.Nil })
}

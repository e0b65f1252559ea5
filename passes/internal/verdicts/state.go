// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"fmt"
	"go/constant"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// taint says what a value holds of the verification that is looked at.
type taint uint8

const (
	ofClaims   taint = 1 << iota // what the token says
	ofToken                      // the object that holds the claims, and in some libraries the verdict
	ofVerdict                    // the error or flag, or what was made of it
	ofNothing                    // what a failed verification gives instead of claims
	ofPresence                   // true where something came out of the token, good or bad
)

// null says whether a value is nil.
type null uint8

const (
	maybe null = iota
	isNil
	notNil
)

// val is what is known of a value on a path; the zero val knows nothing.
type val struct {
	null null
	c    constant.Value
	of   taint
	obj  ssa.Value // the object that is built here and that it points to
}

func (v val) isTrue() bool { return v.c != nil && v.c.Kind() == constant.Bool && constant.BoolVal(v.c) }
func (v val) isFalse() bool {
	return v.c != nil && v.c.Kind() == constant.Bool && !constant.BoolVal(v.c)
}
func (v val) known() bool { return v != val{} }

func (v val) key() string {
	s := fmt.Sprintf("%d/%d", v.null, v.of)
	if v.c != nil {
		s += "=" + v.c.ExactString()
	}
	if v.obj != nil {
		s += "@" + v.obj.Name()
	}
	return s
}

func boolean(b bool) val { return val{c: constant.MakeBool(b)} }

// cell is a local variable, or one field of it; a result of a call of several.
type cell struct {
	base ssa.Value
	part int
}

const whole = -1

// flags is what happened on a path so far.
type flags struct {
	after    bool // the verification stands behind it
	answered bool // an error was sent to the client
	refused  bool // with a status that says so
	aborted  bool // later handlers do not run
	decided  bool // a branch was taken by what the token says
	unsure   bool // a branch was taken by something else
	handed   bool // the verdict was put where others see it
}

// state is one point of one path.
type state struct {
	blk   *ssa.BasicBlock
	at    int
	vals  map[ssa.Value]val
	cells map[cell]val
	objs  map[ssa.Value]taint // what objects built here hold
	soft  []ssa.Instruction   // stores of claims, which count unless the verdict goes along
	flags
}

func (s *state) fork() *state {
	c := *s
	c.vals, c.cells, c.objs, c.soft = maps.Clone(s.vals), maps.Clone(s.cells), maps.Clone(s.objs), slices.Clone(s.soft)
	return &c
}

// key tells states apart: two with the same key go on alike.
func (s *state) key() string {
	var parts []string
	for v, x := range s.vals {
		parts = append(parts, v.Name()+":"+x.key())
	}
	for c, x := range s.cells {
		parts = append(parts, fmt.Sprintf("%s.%d:%s", c.base.Name(), c.part, x.key()))
	}
	for o, t := range s.objs {
		parts = append(parts, fmt.Sprintf("*%s:%d", o.Name(), t))
	}
	slices.Sort(parts)
	return fmt.Sprintf("%d %v %d ", s.blk.Index, s.flags, len(s.soft)) + strings.Join(parts, " ")
}

// set notes what is known of a value.
func (s *state) set(v ssa.Value, x val) {
	if x.known() {
		s.vals[v] = x
	} else {
		delete(s.vals, v)
	}
}

func (s *state) put(c cell, x val) {
	if x.known() {
		s.cells[c] = x
	} else {
		delete(s.cells, c)
	}
}

// held is what a value holds, itself or in the object that it points to.
func (s *state) held(x val) taint {
	t := x.of
	if x.obj != nil {
		t |= s.objs[x.obj]
		for c, in := range s.cells {
			if c.base == x.obj {
				t |= in.of
			}
		}
	}
	return t
}

// value returns what is known of an operand.
func (s *state) value(v ssa.Value) val {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value == nil {
			if nilable(v.Type()) {
				return val{null: isNil}
			}
			return val{}
		}
		return val{c: v.Value}
	case *ssa.Alloc, *ssa.MakeMap:
		return val{null: notNil, obj: v}
	case *ssa.Global, *ssa.Function, *ssa.MakeClosure:
		return val{null: notNil}
	}
	return s.vals[v]
}

// cellOf returns the local variable that an address names; false for other memory.
func (s *state) cellOf(addr ssa.Value) (cell, bool) {
	switch a := addr.(type) {
	case *ssa.Alloc, *ssa.FreeVar:
		return cell{a, whole}, true
	case *ssa.FieldAddr:
		if base := s.value(a.X); base.obj != nil {
			if _, ok := base.obj.(*ssa.Alloc); ok {
				return cell{base.obj, a.Field}, true
			}
		}
	}
	return cell{}, false
}

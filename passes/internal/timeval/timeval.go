// SPDX-License-Identifier: Apache-2.0

// Package timeval reads what a time value counts and how far from now it lies:
// time.Now().Add(ttl).Unix() is seconds, now plus ttl.
//
// It is a may analysis: several readings are several paths. A reading whose number
// does not fold says only its unit; where several parameters or variables have a part in
// it, it is not known. Recursion and the number of steps are bounded; what lies
// beyond has no reading. It does not see values kept in maps of other packages.
package timeval

import (
	"go/token"
	"go/types"
	"math"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Unit is what a time value is counted in.
type Unit uint8

const (
	UnknownUnit Unit = iota
	Seconds          // since the epoch
	Millis
	Micros
	Nanos
	Instant  // a time.Time
	Span     // a time.Duration
	Number   // a number with no sign of a unit
	Text     // formatted
	DateSecs // a date object of a library
	Mixed    // a sum of counts in different units
)

// Reading is one reading of a time value.
type Reading struct {
	Unit Unit
	// FromNow: the value is the current time plus N nanoseconds.
	FromNow bool
	// Known: N is all of it. Else it grows with Param or Var, or is not understood.
	Known bool
	// N is the number of a Number, the nanoseconds of a Span, from now, or else since the epoch.
	N int64
	// Param or Var, if set, adds Scale times its own number to N; a time.Time is itself.
	Param *ssa.Parameter
	Var   *types.Var
	Scale float64
	// Per is what a Number counts, where it counts a span: d.Milliseconds().
	Per time.Duration
	// At is where the number stands, if that is in this package.
	At token.Pos
	// Names are those of the constants, variables and fields on its way.
	Names []string
}

// Remote is a reading of a function's result, as facts describe it.
type Remote struct {
	Unit           Unit
	FromNow, Known bool
	N              int64
	// Arg is 1 + the index of the SSA argument that adds Scale times its number, 0 for none.
	Arg   int
	Scale float64
	Names []string
}

// Knowledge is what is known of other packages.
type Knowledge interface {
	// Times returns the readings of result i of fn.
	Times(fn *types.Func, i int) []Remote
}

const (
	maxSteps    = 600 // values read for one question
	maxReadings = 8
)

// Read returns the readings of a value that an instruction uses in a context.
func Read(p *origin.Package, know Knowledge, v ssa.Value, user ssa.Instruction, in origin.Context) []Reading {
	return newReader(p, know).read(v, user, in)
}

// ReadSpan is Read of a length of time, which can be a text as well: "90s".
func ReadSpan(p *origin.Package, know Knowledge, v ssa.Value, user ssa.Instruction) []Reading {
	if values.IsText(v.Type()) {
		return newReader(p, know).texts(v, user, origin.Context{}, nil)
	}
	return Read(p, know, v, user, origin.Context{})
}

// Var returns the readings of what this package puts into a field or package variable.
func Var(p *origin.Package, know Knowledge, v *types.Var) []Reading {
	r := newReader(p, know)
	return limited(r.sources(p.TraceVar(v, origin.Query{Stop: r.stops}), v.Type(), nil))
}

type reader struct {
	p      *origin.Package
	know   Knowledge
	steps  int
	active map[ssa.Value]bool // values that are being read: a loop has no reading
}

func newReader(p *origin.Package, know Knowledge) *reader {
	return &reader{p: p, know: know, active: map[ssa.Value]bool{}}
}

func (r *reader) read(v ssa.Value, user ssa.Instruction, in origin.Context) []Reading {
	r.steps++
	if r.steps > maxSteps || r.active[v] {
		return byType(v.Type())
	}
	if _, isConst := v.(*ssa.Const); !isConst {
		r.active[v] = true
		defer delete(r.active, v)
	}
	var out []Reading
	if isText(v.Type()) {
		return byType(v.Type())
	}
	switch x := v.(type) {
	case *ssa.Convert:
		out = retyped(r.read(x.X, x, in), x.Type())
	case *ssa.BinOp:
		out = r.arithmetic(x, in)
	case *ssa.Alloc:
		out = r.cell(x, in)
	case *ssa.UnOp:
		if !r.foreignField(x) {
			out = r.traced(v, user, in)
		}
	case *ssa.Call, *ssa.Extract:
		if call, i := values.CallOf(v); call != nil && r.understands(call, i) {
			out = r.call(call, i, in)
			break
		}
		out = r.traced(v, user, in)
	default:
		out = r.traced(v, user, in)
	}
	if len(out) == 0 {
		out = byType(v.Type())
	}
	return limited(out)
}

// traced reads the sources of a value. A span of zero in a variable or setting means that
// there is none: what the program does then is not known.
func (r *reader) traced(v ssa.Value, user ssa.Instruction, in origin.Context) []Reading {
	out := named(r.sources(r.p.TraceIn(v, user, in, origin.Query{Stop: r.stops}), v.Type(), user), v)
	if _, literal := v.(*ssa.Const); literal {
		return out
	}
	for i := range out {
		if x := &out[i]; x.N == 0 && !x.FromNow && (x.Unit == Span || x.Unit == Number) {
			x.Known = false
		}
	}
	return out
}

// stops holds for the values that this package reads itself.
func (r *reader) stops(v ssa.Value) bool {
	switch x := v.(type) {
	case *ssa.Convert, *ssa.BinOp:
		return true
	case *ssa.Alloc:
		return dateField(x.Type()) >= 0
	case *ssa.UnOp:
		return r.foreignField(x)
	case *ssa.Call, *ssa.Extract:
		call, i := values.CallOf(v)
		return call != nil && r.understands(call, i)
	}
	return false
}

// limited drops equal readings and those beyond the bound.
func limited(rs []Reading) []Reading {
	var out []Reading
	for _, x := range rs {
		dup := false
		for _, o := range out {
			dup = dup || o.Unit == x.Unit && o.FromNow == x.FromNow && o.Known == x.Known && o.N == x.N &&
				o.Param == x.Param && o.Var == x.Var && o.Scale == x.Scale && o.At == x.At
		}
		if !dup && len(out) < maxReadings {
			out = append(out, x)
		}
	}
	return out
}

// byType is all that is known of a value from elsewhere: its type.
func byType(t types.Type) []Reading {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	switch {
	case IsNamed(t, "time", "Time"):
		return []Reading{{Unit: Instant}}
	case IsNamed(t, "time", "Duration"):
		return []Reading{{Unit: Span}}
	case isText(t):
		return []Reading{{Unit: Text}}
	}
	return nil
}

// isText reports whether values of a type are text in JSON too.
func isText(t types.Type) bool {
	if IsNamed(t, "encoding/json", "Number") {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// IsNamed reports whether a type is the named one of a package.
func IsNamed(t types.Type, pkg, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == pkg && n.Obj().Name() == name
}

func saturated(f float64) int64 {
	return int64(max(min(f, math.MaxInt64/2), -math.MaxInt64/2))
}

// SPDX-License-Identifier: Apache-2.0

package timeval

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// IsTime reports whether a type is a point in time or a span: of package time, or a
// library's date object.
func IsTime(t types.Type) bool {
	return IsNamed(t, "time", "Time") || IsNamed(t, "time", "Duration") || dateField(t) >= 0
}

// Result reads result i of fn for its callers in other packages, where it says more than
// its type. Bare numbers are told of those functions only that are asked for them.
func Result(p *origin.Package, know Knowledge, fn *ssa.Function, i int, numbers bool) []Remote {
	return Told(Returned(p, know, fn, i), fn, numbers)
}

// Told describes the readings of a value that fn makes for its callers in other packages, nil
// where one of them says no more than its type.
func Told(readings []Reading, fn *ssa.Function, numbers bool) []Remote {
	var out []Remote
	for _, x := range readings {
		f := Remote{Unit: x.Unit, FromNow: x.FromNow, Known: x.Known, N: x.N, Names: x.Names}
		if x.Param != nil {
			if f.Arg = slices.Index(fn.Params, x.Param) + 1; f.Arg > 0 {
				f.Scale = x.Scale
			}
		}
		if !f.tells(numbers) {
			return nil
		}
		out = append(out, f)
	}
	return out
}

// tells reports whether a reading says more than its type.
func (f Remote) tells(numbers bool) bool {
	switch f.Unit {
	case Seconds, Millis, Micros, Nanos:
		return true
	case Span:
		return f.Known || f.Arg > 0
	case Number:
		return numbers && f.Known
	case Instant, DateSecs:
		return f.FromNow || f.Arg > 0
	}
	return false
}

// At reads what facts say of a result of a call.
func At(p *origin.Package, know Knowledge, facts []Remote, call *ssa.Call) []Reading {
	return newReader(p, know).remote(facts, call, origin.Context{})
}

// Spans reads values that are handed over as a lifetime, of scale nanoseconds each.
func Spans(rs []Reading, scale float64) []Reading {
	var out []Reading
	for _, x := range rs {
		switch {
		case x.Unit == Number && (x.Known || symbolic(x)) && scale > 1, x.Unit == Span && scale > 1:
			x = times(x, scale)
		case x.Unit == Number && scale == 0:
			// Have: an untyped number for a time.Duration is a Span already.
			continue
		}
		x.Unit = Span
		out = append(out, x)
	}
	return out
}

// Returned returns the readings of result i of a function of this package.
func Returned(p *origin.Package, know Knowledge, fn *ssa.Function, i int) []Reading {
	r := newReader(p, know)
	return limited(r.sources(p.TraceResult(fn, i, origin.Query{Stop: r.stops}), fn.Signature.Results().At(i).Type(), nil))
}

// SPDX-License-Identifier: Apache-2.0

package timeval

import (
	"go/token"
	"go/types"
	"math"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

func (r *reader) arithmetic(v *ssa.BinOp, in origin.Context) []Reading {
	x, y := r.read(v.X, v, in), r.read(v.Y, v, in)
	if len(x) == 0 {
		x = []Reading{{}}
	}
	if len(y) == 0 {
		y = []Reading{{}}
	}
	var out []Reading
	for _, a := range x {
		for _, b := range y {
			if t, ok := combine(v.Op, a, b); ok {
				out = append(out, t)
			}
		}
	}
	if v.Op == token.QUO {
		return limited(out) // d / time.Second is a number, whatever its type
	}
	return retyped(limited(out), v.Type())
}

// retyped keeps the readings, but a number that becomes a Duration is a span.
func retyped(rs []Reading, t types.Type) []Reading {
	out := append([]Reading(nil), rs...)
	for i := range out {
		if out[i].Unit == Number && IsNamed(t, "time", "Duration") {
			out[i].Unit = Span
		}
	}
	return out
}

// combine applies an operator to two readings.
func combine(op token.Token, a, b Reading) (Reading, bool) {
	switch op {
	case token.ADD:
		return sum(a, b, 1)
	case token.SUB:
		return sum(a, b, -1)
	case token.MUL:
		return product(a, b)
	case token.QUO:
		return quotient(a, b)
	}
	return Reading{}, false
}

var perUnit = [...]time.Duration{Seconds: time.Second, Millis: time.Millisecond, Micros: time.Microsecond, Nanos: 1}

func counts(u Unit) bool { return u == Seconds || u == Millis || u == Micros || u == Nanos }

// sum adds a number or span to a count since the epoch, or two of a kind.
func sum(a, b Reading, sign float64) (Reading, bool) {
	if counts(b.Unit) && sign > 0 && !counts(a.Unit) {
		a, b = b, a
	}
	switch {
	case counts(a.Unit) && counts(b.Unit):
		if a.Unit != b.Unit || !a.FromNow || !b.FromNow {
			return Reading{Unit: Number}, true
		}
		d := divided(plus(a, b, -1), float64(perUnit[a.Unit]))
		d.Unit, d.FromNow = Number, false
		return d, true
	case counts(a.Unit) && mixes(a, b):
		return Reading{Unit: Mixed}, true
	case counts(a.Unit):
		if b.Unit != Number {
			b = Reading{}
		}
		return plus(a, times(b, float64(perUnit[a.Unit])), sign), true
	case a.Unit == Span || b.Unit == Span:
		t := plus(a, b, sign)
		t.Unit = Span
		return t, true
	case a.Unit == Number && b.Unit == Number:
		return plus(a, b, sign), true
	}
	return Reading{}, false
}

// mixes reports whether a number that is added to a count counts something else: a
// duration is nanoseconds, and so is a number of centuries.
func mixes(a, b Reading) bool {
	const centuries = 100 * 365 * 24 * time.Hour
	per := perUnit[a.Unit]
	switch {
	case b.Unit == Span:
		return per != 1
	case b.Unit != Number:
		return false
	case b.Per != 0:
		return b.Per != per
	}
	return b.Known && math.Abs(float64(b.N)*float64(per)) > 2*float64(centuries)
}

// plus adds the numbers of two readings and keeps the rest of the first. The sum of two
// unknowns is unknown.
func plus(a, b Reading, sign float64) Reading {
	out := a
	out.N = saturated(float64(a.N) + sign*float64(b.N))
	if fits(a.N) && fits(b.N) {
		out.N = a.N + int64(sign)*b.N
	}
	if math.Abs(float64(b.N)) >= math.Abs(float64(a.N)) && b.At.IsValid() || !a.At.IsValid() {
		out.At = b.At
	}
	for _, n := range b.Names {
		out.Names = appendName(out.Names, n)
	}
	out.Known = a.Known && b.Known
	switch {
	case out.Known:
	case symbolic(b) && a.Known:
		out.Param, out.Var, out.Scale = b.Param, b.Var, sign*b.Scale
	case symbolic(a) && b.Known:
	default:
		out.Param, out.Var, out.Scale = nil, nil, 0
	}
	return out
}

func fits(n int64) bool { return n < math.MaxInt64/4 && n > -math.MaxInt64/4 }

func symbolic(x Reading) bool { return x.Param != nil || x.Var != nil }

// times scales the number of a reading.
func times(x Reading, k float64) Reading {
	if k == math.Trunc(k) && math.Abs(k*float64(x.N)) < math.MaxInt64/2 && math.Abs(k) < math.MaxInt64/2 {
		x.N *= int64(k)
	} else {
		x.N = saturated(float64(x.N) * k)
	}
	x.Scale *= k
	return x
}

// divided is the whole part of a reading's number divided by k.
func divided(x Reading, k float64) Reading {
	x.N = int64(float64(x.N) / k)
	x.Scale /= k
	return x
}

// shift moves instants by spans.
func shift(base, by []Reading, sign float64) []Reading {
	if len(base) == 0 {
		base = []Reading{{Unit: Instant}}
	}
	if len(by) == 0 {
		by = []Reading{{Unit: Span}}
	}
	var out []Reading
	for _, t := range base {
		for _, d := range by {
			out = append(out, plus(t, d, sign))
		}
	}
	return limited(out)
}

// calendar is the span of t.AddDate(years, months, days), in days of 24 hours.
func calendar(years, months, days []Reading) []Reading {
	const day = float64(24 * time.Hour)
	out := []Reading{{Unit: Span, Known: true}}
	for _, part := range []struct {
		rs  []Reading
		per float64
	}{{years, 365 * day}, {months, 30 * day}, {days, day}} {
		var scaled []Reading
		for _, x := range part.rs {
			scaled = append(scaled, times(x, part.per))
		}
		if len(scaled) == 0 {
			scaled = []Reading{{}}
		}
		out = shift(out, scaled, 1)
	}
	return out
}

// product scales a span or number, or turns seconds into smaller units.
func product(a, b Reading) (Reading, bool) {
	if counts(b.Unit) {
		a, b = b, a
	}
	if counts(a.Unit) {
		return finer(a, b)
	}
	if a.Unit != Span && a.Unit != Number || b.Unit != Span && b.Unit != Number {
		if a.Unit == Span || b.Unit == Span {
			return Reading{Unit: Span}, true
		}
		return Reading{}, false
	}
	unit := Number
	if a.Unit == Span || b.Unit == Span {
		// Have: time.Duration(n) * time.Hour, where the first is a bare number of the second.
		unit = Span
	}
	x, k := a, b
	if !k.Known {
		x, k = b, a
	}
	if !k.Known {
		return Reading{Unit: unit}, true
	}
	out := times(x, float64(k.N))
	out.Unit, out.At = unit, chosen(a, b)
	if k.N == 0 || int64(out.Per)%k.N != 0 {
		out.Per = 0
	} else {
		out.Per /= time.Duration(k.N)
	}
	for _, n := range k.Names {
		out.Names = appendName(out.Names, n)
	}
	return out, true
}

// chosen is the place of the factor that chooses the length, not of its unit.
func chosen(a, b Reading) token.Pos {
	if !a.At.IsValid() || b.At.IsValid() && isUnit(a) && !isUnit(b) {
		return b.At
	}
	return a.At
}

func isUnit(x Reading) bool {
	switch time.Duration(x.N) {
	case 1, time.Microsecond, time.Millisecond, time.Second, time.Minute, time.Hour:
		return x.Known
	}
	return false
}

// finer turns a count since the epoch into one of a smaller unit.
func finer(a, k Reading) (Reading, bool) {
	for u := Millis; u <= Nanos && k.Known && counts(a.Unit); u++ {
		if k.N > 1 && int64(perUnit[a.Unit]) == k.N*int64(perUnit[u]) {
			a.Unit = u
			return a, true
		}
	}
	return Reading{}, false
}

// quotient turns small units into larger ones, and a span into a number.
func quotient(a, b Reading) (Reading, bool) {
	if !b.Known || b.N == 0 {
		return Reading{}, false
	}
	if counts(a.Unit) {
		for u := Seconds; u < a.Unit; u++ {
			if int64(perUnit[u]) == b.N*int64(perUnit[a.Unit]) {
				a.Unit = u
				return a, true
			}
		}
		return Reading{}, false
	}
	if a.Unit != Span && a.Unit != Number {
		return Reading{}, false
	}
	out := divided(a, float64(b.N))
	out.Per *= time.Duration(b.N)
	if a.Unit == Span && b.Unit == Span && isUnit(b) {
		out.Unit, out.Per = Number, time.Duration(b.N)
	}
	return out, true
}

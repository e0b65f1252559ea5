// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/constant"
	"go/token"
	"go/types"
	"math"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

const (
	maxTimeDepth = 24
	maxReadings  = 8
)

// times reads a time expression: what it counts and how far from now it lies.
// Several readings mean several paths; none means that the value is not understood.
func (b *builder) times(v ssa.Value, user ssa.Instruction) []Time { return b.timesAt(v, user, 0) }

func (b *builder) timesAt(v ssa.Value, user ssa.Instruction, depth int) []Time {
	if depth > maxTimeDepth {
		return nil
	}
	switch v := v.(type) {
	case *ssa.Const:
		return b.constTime(v, user)
	case *ssa.MakeInterface:
		return b.timesAt(v.X, user, depth+1)
	case *ssa.ChangeType:
		return b.timesAt(v.X, user, depth+1)
	case *ssa.Convert:
		return b.retyped(b.timesAt(v.X, v, depth+1), v.Type())
	case *ssa.BinOp:
		return b.arithmetic(v, depth)
	case *ssa.Call:
		if ts, ok := b.timeCall(v, depth); ok {
			return ts
		}
	}
	var out []Time
	for _, s := range b.p.Step(v) {
		if s.Val != v && len(out) < maxReadings {
			out = append(out, b.timesAt(s.Val, s.User, depth+1)...)
		}
	}
	if len(out) == 0 {
		out = byType(v.Type())
	}
	return out
}

// byType is all that is known of a value from elsewhere: its type.
func byType(t types.Type) []Time {
	switch {
	case isNamed(t, "time", "Time"):
		return []Time{{Unit: Instant}}
	case isNamed(t, "time", "Duration"):
		return []Time{{Unit: Span}}
	}
	return nil
}

func (b *builder) constTime(c *ssa.Const, user ssa.Instruction) []Time {
	if c.Value == nil {
		return nil
	}
	if c.Value.Kind() == constant.String {
		return []Time{{Unit: Text}}
	}
	n := constant.ToInt(c.Value)
	i, exact := constant.Int64Val(n)
	if n.Kind() != constant.Int || !exact {
		return nil
	}
	at := b.nodeAt(b.p.ConstPlace(c, user).Pos)
	if isNamed(c.Type(), "time", "Duration") {
		return []Time{{Unit: Span, At: at, Known: true, Offset: time.Duration(i), Value: i}}
	}
	return []Time{{Unit: Number, At: at, Known: true, Value: i}}
}

func isNamed(t types.Type, pkg, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == pkg && n.Obj().Name() == name
}

// retyped keeps the readings, but a number that becomes a Duration is a span.
func (b *builder) retyped(ts []Time, t types.Type) []Time {
	out := append([]Time(nil), ts...)
	for i := range out {
		if out[i].Unit == Number && isNamed(t, "time", "Duration") {
			out[i].Unit, out[i].Offset = Span, time.Duration(out[i].Value)
		}
	}
	return out
}

// timeCall reads the calls of package time and the libraries' date constructors.
func (b *builder) timeCall(v *ssa.Call, depth int) ([]Time, bool) {
	fn := origin.Callee(&v.Call)
	if fn == nil {
		return nil, false
	}
	for _, row := range catalog.Rows(fn) {
		if slot, ok := row.Roles[jose.Value]; ok && row.Event == jose.Claim && row.Unit == jose.TimeValue {
			if i, ok := slot.Param(); ok {
				return dates(b.timesAt(v.Call.Args[len(v.Call.Args)-fn.Signature().Params().Len()+i], v, depth+1)), true
			}
		}
	}
	if fn.Pkg() == nil || fn.Pkg().Path() != "time" {
		return nil, false
	}
	var recv []Time
	if fn.Signature().Recv() != nil {
		recv = b.timesAt(v.Call.Args[0], v, depth+1)
	}
	return b.timeMethod(fn.Name(), v, recv, depth)
}

func (b *builder) timeMethod(name string, v *ssa.Call, recv []Time, depth int) ([]Time, bool) {
	switch name {
	case "Now":
		return []Time{{Unit: Instant, FromNow: true, Known: true}}, true
	case "Add":
		return shift(recv, b.timesAt(v.Call.Args[1], v, depth+1), +1), true
	case "AddDate":
		return b.addDate(v, recv), true
	case "Unix":
		if len(recv) == 0 && v.Call.StaticCallee().Signature.Recv() == nil {
			return units(b.timesAt(v.Call.Args[0], v, depth+1), Instant), true
		}
		return counted(recv, Seconds), true
	case "UnixMilli":
		return counted(recv, Millis), true
	case "UnixMicro":
		return counted(recv, Micros), true
	case "UnixNano":
		return counted(recv, Nanos), true
	case "UTC", "Local", "In", "Round", "Truncate":
		return recv, true
	case "Format", "String", "MarshalText":
		return []Time{{Unit: Text}}, true
	case "Seconds", "Minutes", "Hours", "Milliseconds", "Microseconds", "Nanoseconds":
		return spanNumber(recv, name), true
	}
	return nil, true
}

// counted is what t.Unix and its kin say, even of an instant that is not understood.
func counted(recv []Time, u Unit) []Time {
	if len(recv) == 0 {
		return []Time{{Unit: u}}
	}
	return units(recv, u)
}

// spanNumber is d.Seconds() and kin: a number of that unit.
func spanNumber(recv []Time, name string) []Time {
	per := map[string]time.Duration{"Seconds": time.Second, "Minutes": time.Minute, "Hours": time.Hour,
		"Milliseconds": time.Millisecond, "Microseconds": time.Microsecond, "Nanoseconds": 1}[name]
	var out []Time
	for _, t := range recv {
		if t.Unit == Span && t.Known {
			out = append(out, Time{Unit: Number, At: t.At, Known: true, Value: int64(t.Offset / per)})
		}
	}
	return out
}

func units(ts []Time, u Unit) []Time {
	out := append([]Time(nil), ts...)
	for i := range out {
		out[i].Unit = u
	}
	return out
}

// dates is a date object of the library around an instant.
func dates(ts []Time) []Time {
	if len(ts) == 0 {
		return []Time{{Unit: DateSecs}}
	}
	return units(ts, DateSecs)
}

func shift(base, by []Time, sign time.Duration) []Time {
	if len(base) == 0 {
		base = []Time{{Unit: Instant}}
	}
	if len(by) == 0 {
		by = []Time{{Unit: Span}}
	}
	var out []Time
	for _, t := range base {
		for _, d := range by {
			if len(out) >= maxReadings {
				return out
			}
			r := t
			r.Known = t.Known && d.Known
			r.Offset = t.Offset + sign*d.Offset
			if d.At.From.IsValid() {
				r.At = d.At
			}
			out = append(out, r)
		}
	}
	return out
}

// addDate reads t.AddDate(y, m, d) with constant arguments, in days of 24 hours.
func (b *builder) addDate(v *ssa.Call, recv []Time) []Time {
	days := 0.0
	known := true
	for i, per := range []float64{365, 30, 1} {
		c, ok := v.Call.Args[i+1].(*ssa.Const)
		if !ok || c.Value == nil {
			known = false
			continue
		}
		days += per * float64(c.Int64())
	}
	return shift(recv, []Time{{Unit: Span, Known: known, Offset: time.Duration(min(days, 100000) * 24 * float64(time.Hour))}}, +1)
}

func (b *builder) arithmetic(v *ssa.BinOp, depth int) []Time {
	x, y := b.timesAt(v.X, v, depth+1), b.timesAt(v.Y, v, depth+1)
	var out []Time
	if len(x) == 0 {
		x = []Time{{}}
	}
	if len(y) == 0 {
		y = []Time{{}}
	}
	for _, l := range x {
		for _, r := range y {
			if t, ok := combine(v.Op, l, r); ok && len(out) < maxReadings {
				out = append(out, t)
			}
		}
	}
	return b.retyped(out, v.Type())
}

// combine applies an operator to two readings.
func combine(op token.Token, l, r Time) (Time, bool) {
	switch {
	case l.Unit == Number && r.Unit == Number:
		return fold(op, l, r)
	case op == token.ADD || op == token.SUB:
		return sum(op, l, r)
	case op == token.MUL:
		return product(l, r)
	case op == token.QUO:
		return quotient(l, r)
	}
	return Time{}, false
}

func fold(op token.Token, l, r Time) (Time, bool) {
	if !l.Known || !r.Known {
		return Time{Unit: Number}, true
	}
	switch op {
	case token.ADD:
		l.Value += r.Value
	case token.SUB:
		l.Value -= r.Value
	case token.MUL:
		if l.Value != 0 && r.Value != 0 && math.Abs(float64(l.Value)*float64(r.Value)) > math.MaxInt64/2 {
			return Time{}, false
		}
		l.Value *= r.Value
	case token.QUO:
		if r.Value == 0 {
			return Time{}, false
		}
		l.Value /= r.Value
	default:
		return Time{}, false
	}
	return l, true
}

var perUnit = [...]time.Duration{Seconds: time.Second, Millis: time.Millisecond, Micros: time.Microsecond, Nanos: 1}

func counts(u Unit) bool { return u == Seconds || u == Millis || u == Micros || u == Nanos }

// sum adds a number or span to a count since the epoch, or two spans.
func sum(op token.Token, l, r Time) (Time, bool) {
	if counts(r.Unit) && op == token.ADD && !counts(l.Unit) {
		l, r = r, l
	}
	sign := time.Duration(1)
	if op == token.SUB {
		sign = -1
	}
	switch {
	case counts(l.Unit):
		l.Known = l.Known && r.Known && (r.Unit == Number || r.Unit == Span)
		if l.Known && float64(r.Value)*float64(perUnit[l.Unit]) > math.MaxInt64/2 {
			l.Offset = math.MaxInt64 / 2
			return l, true
		}
		l.Offset += sign * time.Duration(r.Value) * perUnit[l.Unit]
		l.At = r.At
		return l, true
	case l.Unit == Span || r.Unit == Span:
		return Time{Unit: Span, At: l.At, Known: l.Known && r.Known, Offset: l.Offset + sign*r.Offset, Value: l.Value + int64(sign)*r.Value}, true
	}
	return Time{}, false
}

// product scales a span, or turns seconds into smaller units by 1000.
func product(l, r Time) (Time, bool) {
	if r.Unit == Span || counts(r.Unit) {
		l, r = r, l
	}
	switch {
	case l.Unit == Span && r.Unit == Span:
		// time.Duration(n) * time.Hour: the first is a bare number of the second.
		return spanOf(l, r)
	case l.Unit == Span && r.Unit == Number:
		return spanOf(l, Time{Value: r.Value, At: r.At, Known: r.Known})
	case l.Unit == Span:
		return Time{Unit: Span}, true
	case l.Unit == Seconds && r.Known && r.Value == 1000:
		l.Unit = Millis
		return l, true
	case l.Unit == Seconds && r.Known && r.Value == 1000000000:
		l.Unit = Nanos
		return l, true
	}
	return Time{}, false
}

func spanOf(l, r Time) (Time, bool) {
	known := l.Known && r.Known
	f := float64(l.Value) * float64(r.Value)
	if !known {
		return Time{Unit: Span}, true
	}
	if math.Abs(f) > math.MaxInt64/2 {
		f = math.MaxInt64 / 2
	}
	at := l.At
	if r.At.From.IsValid() {
		at = r.At
	}
	return Time{Unit: Span, At: at, Known: true, Offset: time.Duration(f), Value: int64(f)}, true
}

// quotient turns small units into larger ones, and a span into a number.
func quotient(l, r Time) (Time, bool) {
	if l.Unit == Span && r.Unit == Span && l.Known && r.Known && r.Value != 0 {
		return Time{Unit: Number, Known: true, Value: l.Value / r.Value}, true
	}
	if !r.Known {
		return Time{}, false
	}
	switch {
	case l.Unit == Nanos && (r.Value == 1e9), l.Unit == Millis && r.Value == 1000, l.Unit == Micros && r.Value == 1e6:
		l.Unit = Seconds
		return l, true
	case l.Unit == Nanos && r.Value == 1e6:
		l.Unit = Millis
		return l, true
	}
	return Time{}, false
}

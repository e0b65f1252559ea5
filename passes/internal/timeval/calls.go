// SPDX-License-Identifier: Apache-2.0

package timeval

import (
	"go/types"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// understands reports whether result i of a call is read here: of package time, of
// strconv, of a library's date constructor, of a function with a fact.
func (r *reader) understands(call *ssa.Call, i int) bool {
	fn := origin.Callee(&call.Call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "time":
		return i == 0
	case "strconv":
		return i == 0 && parses(fn.Name())
	}
	return i == 0 && dateRow(fn) != nil || len(r.know.Times(fn, i)) > 0
}

// parses names the functions of strconv that read a number.
func parses(name string) bool {
	return name == "Atoi" || name == "ParseInt" || name == "ParseUint" || name == "ParseFloat"
}

// dateRow returns the row of a library's date constructor.
func dateRow(fn *types.Func) *catalog.Row {
	for _, row := range catalog.Rows(fn) {
		if row.Event != jose.Claim || row.Claim != "" || row.Unit == jose.NoUnit || fn.Signature().Recv() != nil {
			continue
		}
		if _, ok := row.Roles[jose.Value].Param(); ok && len(row.Roles) == 1 || len(row.Roles) == 0 {
			return row
		}
	}
	return nil
}

func (r *reader) call(v *ssa.Call, i int, in origin.Context) []Reading {
	fn := origin.Callee(&v.Call)
	if row := dateRow(fn); row != nil {
		return r.dated(row, v, in)
	}
	switch fn.Pkg().Path() {
	case "strconv":
		return r.texts(v.Call.Args[0], v, in, types.Typ[types.Int64])
	case "time":
		return r.timeCall(fn, v, in)
	}
	return r.remote(r.know.Times(fn, i), v, in)
}

// dated reads what a library's date constructor makes.
func (r *reader) dated(row *catalog.Row, v *ssa.Call, in origin.Context) []Reading {
	now := []Reading{{Unit: Instant, FromNow: true, Known: true}}
	p, ok := row.Roles[jose.Value].Param()
	if !ok {
		return Dates(now)
	}
	got := r.read(origin.Arg(&v.Call, p), v, in)
	switch row.Unit {
	case jose.NumericDate:
		return got
	case jose.Lifetime:
		return Dates(shift(now, got, 1))
	}
	return Dates(got)
}

// remote reads a result of a function of another package.
func (r *reader) remote(facts []Remote, v *ssa.Call, in origin.Context) []Reading {
	var out []Reading
	for _, f := range facts {
		x := Reading{Unit: f.Unit, FromNow: f.FromNow, Known: f.Known, N: f.N, Names: f.Names}
		if f.Arg == 0 {
			out = append(out, x)
			continue
		}
		args := r.read(origin.Arg(&v.Call, f.Arg-1), v, in)
		if len(args) == 0 {
			out = append(out, x)
		}
		x.Known = true
		for _, a := range args {
			out = append(out, plus(x, times(a, f.Scale), 1))
		}
	}
	return out
}

// timeCall reads a call of package time.
func (r *reader) timeCall(fn *types.Func, v *ssa.Call, in origin.Context) []Reading {
	arg := func(i int) []Reading { return r.read(v.Call.Args[i], v, in) }
	if fn.Signature().Recv() == nil {
		switch fn.Name() {
		case "Now":
			return []Reading{{Unit: Instant, FromNow: true, Known: true}}
		case "Unix":
			return sinceEpoch(arg(0), arg(1))
		case "Date":
			return date(arg(0), arg(1), arg(2))
		case "UnixMilli":
			return instants(arg(0), Millis)
		case "UnixMicro":
			return instants(arg(0), Micros)
		case "ParseDuration":
			return r.texts(v.Call.Args[0], v, in, fn.Signature().Results().At(0).Type())
		case "Until":
			return until(arg(0))
		}
		return nil
	}
	switch fn.Name() {
	case "Add":
		return shift(arg(0), arg(1), 1)
	case "AddDate":
		return shift(arg(0), calendar(arg(1), arg(2), arg(3)), 1)
	case "Sub":
		return difference(arg(0), arg(1))
	case "Unix":
		return counted(arg(0), Seconds)
	case "UnixMilli":
		return counted(arg(0), Millis)
	case "UnixMicro":
		return counted(arg(0), Micros)
	case "UnixNano":
		return counted(arg(0), Nanos)
	case "UTC", "Local", "In", "Round", "Truncate", "Abs":
		return arg(0)
	case "Format", "String", "MarshalText":
		return []Reading{{Unit: Text}}
	}
	if per, ok := spanUnits()[fn.Name()]; ok {
		return numbers(arg(0), per)
	}
	return nil
}

// spanUnits are the methods of a Duration that count it.
func spanUnits() map[string]time.Duration {
	return map[string]time.Duration{"Seconds": time.Second, "Minutes": time.Minute, "Hours": time.Hour,
		"Milliseconds": time.Millisecond, "Microseconds": time.Microsecond, "Nanoseconds": 1}
}

// numbers is d.Seconds() and kin.
func numbers(spans []Reading, per time.Duration) []Reading {
	var out []Reading
	for _, x := range spans {
		if x.Unit == Span {
			x = divided(x, float64(per))
			x.Unit, x.Per = Number, per
			out = append(out, x)
		}
	}
	return out
}

// counted is what t.Unix() and its kin say, even of an instant that is not understood.
// An instant that was made of the wrong number keeps that number's unit.
func counted(rs []Reading, u Unit) []Reading {
	if len(rs) == 0 {
		return []Reading{{Unit: u}}
	}
	out := append([]Reading(nil), rs...)
	for i := range out {
		if out[i].Unit == Instant || out[i].Unit == DateSecs || out[i].Unit == UnknownUnit {
			out[i].Unit = u
		}
	}
	return out
}

// sinceEpoch is time.Unix(sec, nsec): an instant, or what was wrongly taken for seconds.
func sinceEpoch(secs, nanos []Reading) []Reading {
	var out []Reading
	for _, x := range secs {
		switch {
		case x.Unit == Seconds:
			x.Unit = Instant
		case x.Unit == Number && x.Known && x.N == 0:
			out = append(out, instants(nanos, Nanos)...)
			continue
		}
		out = append(out, x)
	}
	return out
}

// instants are those that a count in the right unit makes.
func instants(rs []Reading, u Unit) []Reading {
	var out []Reading
	for _, x := range rs {
		if x.Unit == u {
			x.Unit = Instant
			out = append(out, x)
		}
	}
	return out
}

// date is time.Date(year, month, day, ...) to the day, where the year is known.
func date(years, months, days []Reading) []Reading {
	part := func(rs []Reading) int {
		if len(rs) == 1 && rs[0].Known {
			return int(rs[0].N)
		}
		return 1
	}
	var out []Reading
	for _, y := range years {
		if y.Known && y.N > 1970 && y.N < 2262 { // nanoseconds have no more room
			at := time.Date(int(y.N), time.Month(part(months)), part(days), 0, 0, 0, 0, time.UTC)
			out = append(out, Reading{Unit: Instant, Known: true, N: at.UnixNano(), At: y.At, Names: y.Names})
		}
	}
	return out
}

// until is the span from now to an instant.
func until(rs []Reading) []Reading {
	var out []Reading
	for _, x := range rs {
		if x.FromNow {
			x.Unit, x.FromNow = Span, false
			out = append(out, x)
		}
	}
	return out
}

func difference(a, b []Reading) []Reading {
	var out []Reading
	for _, x := range a {
		for _, y := range b {
			if x.FromNow && y.FromNow {
				d := plus(x, y, -1)
				d.Unit, d.FromNow = Span, false
				out = append(out, d)
			}
		}
	}
	return out
}

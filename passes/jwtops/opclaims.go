// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"
	"time"

	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// ClaimsSet is the claims that an issue signs.
type ClaimsSet struct {
	// Type is the Go type that holds the claims, nil for an empty set of the library.
	Type types.Type
	// Range is where the set is made.
	Range Range
	// Entries are the claims seen, in source order.
	Entries []Claim
	// Removed are claims that are taken away again.
	Removed []Claim
	// Open: claims may be added where this analysis does not see it.
	Open bool
	// Expires: the type has a method of its own by which verifiers learn when it expires.
	Expires bool
	// Apart are the sets of which one is signed, where several reach the signature on
	// different paths; Entries are those of all.
	Apart []*ClaimsSet
}

// Presence says on how many paths to the signature a claim is set.
type Presence = claimset.Presence

const (
	Declared  = claimset.Declared  // a field that nobody sets, or a claim that is taken away again
	Sometimes = claimset.Sometimes // on some paths
	Certain   = claimset.Certain   // on all paths
)

// Claim is one claim of a set.
type Claim struct {
	Name     string
	Presence Presence
	Range    Range
	Type     types.Type
	// Nil: the value is nil or zero.
	Nil bool
	// Times are the readings of a time value, empty if it is none or unknown.
	Times []Time
	// Field is the last selector of the value expression: Email in user.Email.
	Field string
	// Owner is the name of the type that the value was selected from: User.
	Owner string
	// Cleaned: the value is hashed, masked or encrypted.
	Cleaned bool
	// Origins are where the value comes from.
	Origins []Origin
	// Passed: a wrapper makes the claim of its argument, which is the value.
	Passed bool
	// Parts are the fields of a struct value, with their JSON names.
	Parts []Claim
}

// Lookup returns the entries with that name.
func (c *ClaimsSet) Lookup(name string) []Claim {
	var out []Claim
	for _, e := range c.Entries {
		if e.Name == name {
			out = append(out, e)
		}
	}
	return out
}

// TypeName returns the name of the Go type that holds the claims, "" if it has none.
func (c *ClaimsSet) TypeName() string {
	if n := c.named(); n != nil {
		return n.Obj().Name()
	}
	return ""
}

func (c *ClaimsSet) named() *types.Named {
	if c.Type == nil {
		return nil
	}
	t := c.Type
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

// IsText reports whether the claim's value is text or bytes.
func (c Claim) IsText() bool { return c.Type != nil && values.IsText(c.Type) }

// IsFlag reports whether the claim's value is a boolean.
func (c Claim) IsFlag() bool {
	t := c.Type
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// Unit is what a time value is counted in.
type Unit = timeval.Unit

// The units of a time value.
const (
	Seconds  = timeval.Seconds // since the epoch
	Millis   = timeval.Millis
	Micros   = timeval.Micros
	Nanos    = timeval.Nanos
	Instant  = timeval.Instant  // a time.Time
	Span     = timeval.Span     // a time.Duration
	Number   = timeval.Number   // a number with no sign of a unit
	Text     = timeval.Text     // formatted
	DateSecs = timeval.DateSecs // a NumericDate object
	Mixed    = timeval.Mixed    // a sum of counts in different units
)

// Time is one reading of a time value.
type Time struct {
	Unit Unit
	// FromNow: the value is the current time plus Offset, which is known if Known.
	FromNow, Known bool
	Offset         time.Duration
	// At is where the span that makes the offset stands, if that is in this package.
	At Range
	// Value is the number of a Number or Span, the seconds since the epoch of a date.
	Value int64
}

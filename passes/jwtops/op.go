// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/token"
	"go/types"
	"time"

	"github.com/jwtvet/jwtvet/passes/internal/values"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/verdicts"
)

// Op is one JWT operation of the package in normal form.
type Op struct {
	Event jose.Event
	// API is the name of what is called or set: "jwt.Parse", "auth.Sign", "jwt.GinJWTMiddleware.Key".
	API string
	// Inner is where the operation inside a wrapper stands, "" for a library's own.
	Inner  string
	Effect jose.Effect
	// Range is the expression to blame.
	Range Range
	// Key is the key material, with what key callbacks return.
	Key Role
	// Alg is the algorithm or the list of allowed ones; constants are algorithm names.
	Alg Role
	// Token is the token that is consumed, or is nil for an issue.
	Token Role
	// Claims is the claims set of an issue; nil where it is not known.
	Claims *ClaimsSet
	// Payload: the operation signs bytes, which may be something else than claims.
	Payload bool
	// Peek is what becomes of unverified claims; nil unless Event is Peek.
	Peek *Peek
	// Profile is what an accept checks after all; of a peek, where an option switches checks off.
	Profile *Profile
	// Skew is how far the clock of a policy or check may be off.
	Skew []Time
	// Lifetime is the span that a library adds to now for exp; nil unless the operation sets it.
	Lifetime *Claim
	// Within is the name of the function around it.
	Within string
	// WebSocket: the function around it makes a websocket of its request.
	WebSocket bool
	// Carry is what is sent where; nil unless Event is Carry.
	Carry *Carry
	// Callback: the key is what a callback of a verifier returns.
	Callback bool
	// Public: the key material is public by its nature.
	Public bool
	// KeyAlgs are the names of the algorithms that the key is used with, where they are known.
	KeyAlgs []string
	// Refuses says which HMAC keys the library refuses by itself.
	Refuses jose.Refusal
	// Parsed: the operation parses the key: bytes that are none are refused.
	Parsed bool
	// Header is what the program puts into the header of an issued token; nil where that is
	// not known.
	Header *Header
	// Logged says whether something is logged around the issue or the verification; nil for
	// operations that are no calls.
	Logged *bool
	// Checked: the wrapper that the operation calls tests the key for being empty.
	Checked bool
	// Hides: the operation is one of encryption. Unlimited: what it unpacks can have any size.
	Hides, Unlimited bool
	// Unsigned: claims are taken out of a token that anybody can encrypt, and that is not signed.
	Unsigned bool
	// Encrypted: the issued token is nested in a JWE.
	Encrypted bool
	// ByHand: the program does with primitives what a library would do.
	ByHand bool
	// Verdict is what becomes of the outcome of an accept or check.
	Verdict Verdict
	// Pin is what fixes the algorithm of a verification; nil where its library does.
	Pin *Pin
	// Insecure: the option lets verifications fetch keys from any address.
	Insecure bool
	// Wire is the connection that the operation makes or sends a token over; nil for others.
	Wire *Wire
	// Reach is the part of an unverified token that is interpreted; nil unless Event is Interpret.
	Reach *Reach
}

// Profile is what an accept checks after all options and later checks.
type Profile struct {
	Exp, Nbf, Aud, Iss Claimed
	// KeySet: the keys are fetched from an issuer elsewhere.
	KeySet bool
}

// Claimed is what becomes of one claim.
type Claimed struct {
	State State
	// By names the option, method or field that switched the check off or left it void, at Range.
	By    string
	Range Range
	How   How
	// Beside is where another accept, whose outcome goes the same way, has the claim checked.
	Beside Range
}

// How says what switched a check off.
type How uint8

const (
	ByOption How = 1 + iota
	ByMethod     // of the claims type
	ByField      // that hides the library's
)

// State says whether a claim is checked.
type State = profiles.State

const (
	NotSeen   = profiles.Unknown
	Never     = profiles.Never
	Skipped   = profiles.Skipped
	IfPresent = profiles.IfPresent
	Required  = profiles.Required
)

// Range is a stretch of source; it implements analysis.Range.
type Range struct{ From, To token.Pos }

func (r Range) Pos() token.Pos { return r.From }
func (r Range) End() token.Pos { return r.To }

// Role is one role of an operation: its expression and where it comes from.
type Role struct {
	Range   Range
	Origins []Origin
}

// Origin is one possible origin of a role.
type Origin struct {
	Kind jose.OriginKind
	// Text is the value of a constant, or an algorithm's name. Rules never print keys.
	Text string
	// Inlet is where a Request is taken from.
	Inlet jose.Inlet
	// Range is where it stands, when that is in this package; else At names the place.
	Range Range
	At    string
	// Default: it stands in for a missing setting. Joined: it is part of a longer text.
	Default, Joined, Public bool
	// Rejected: the program stops when it meets this constant.
	Rejected bool
	// Bytes is the length of the role's value if it comes from here, where it is known (Sized).
	Bytes int
	Sized bool
	// Bits is the size of an RSA key, 0 if it is none or not known.
	Bits int
	// Checked: the value is tested for being empty on its way, or a default stands in.
	Checked bool
	// Missing: it is the zero value of an entry that is not there.
	Missing bool
	// Shared: it came through a field or package variable, perhaps of another instance.
	Shared bool
	// IsText: text or bytes stand here. Parsed: they are parsed. Derived: they are hashed or a key is derived of them.
	IsText, Parsed, Derived bool
	// Var is the name of the field or variable whose content is not fully known.
	Var string
	// AllowsNone: the value makes the library accept unsigned tokens.
	AllowsNone bool
	// Fields are the names under which containers hold the value, outermost first,
	// Holders the names beside each of them.
	Fields  []string
	Holders [][]string
	// Path leads from the origin to the role.
	Path []Place
}

// Place is one step of a value's way.
type Place struct {
	Pos  token.Pos
	At   string
	Note string
}

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
	// MaybeNil: the value is nil on some paths.
	MaybeNil bool
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
	// Registered: the library's own registered-claims field.
	Registered bool
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
	if c.Type == nil {
		return ""
	}
	t := c.Type
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
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
	// Value is the number of a Number or Span.
	Value int64
	// Names are those of the constants, variables and fields through which it came.
	Names []string
}

// Peek is what becomes of claims that nobody verified.
type Peek = peeks.Peek

// Verdict is what can happen on a path on which a verification failed.
type Verdict struct {
	Harm Harm
	// At is where it happens.
	At Range
	// Dropped: nothing looks at the error.
	Dropped bool
}

// Harm is what can happen on a path on which a verification failed.
type Harm = verdicts.Harm

// The harms of a failed verification.
const (
	NoHarm   = verdicts.None
	Used     = verdicts.Used     // claims are used
	Returned = verdicts.Returned // claims are returned as if they were good
	Passed   = verdicts.Passed   // the request is handed on, or success is reported
	Panics   = verdicts.Panics   // a token that is nil is read
)

// Carry is a value that is sent.
type Carry struct {
	Channel jose.Channel
	// Name is the header or cookie that the value is sent under, where that is a constant.
	Name  string
	Value Role
	// Cookie is how a cookie is guarded; nil where nothing is known of that.
	Cookie *Cookie
	// In is where a token is taken from; the Value is where that is said or done.
	In jose.Inlet
	// Mode is the permissions of a file that it is written to, -1 where they are unknown.
	Mode int64
	// Tool: the package is a command for the terminal, that may print a token on purpose.
	Tool bool
}

// Cookie is how a cookie with a token is guarded.
type Cookie struct {
	Secure, HTTPOnly, SameSite Guard
	// Literal is the composite literal that builds it, if there is one.
	Literal Range
}

// Guard is what is known of one guard of a cookie.
type Guard = cookies.Guard

// The states of a guard.
const (
	GuardUnknown = cookies.Unknown // decided at run time
	GuardAbsent  = cookies.Absent  // never set
	GuardOff     = cookies.Off     // set to false
	GuardOn      = cookies.On
	GuardNone    = cookies.None // SameSite=None
)

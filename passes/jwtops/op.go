// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/token"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
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
	// OneAlg: Alg is one algorithm at a time, whichever of its origins it has.
	OneAlg bool
	// Echoed: Alg is what the token's header names, and no test before refuses others.
	Echoed bool
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
	// AnyCurve: the library takes a key on any curve for any of its algorithms.
	AnyCurve bool
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
	// IDToken: an accept of ID tokens alone, by the audience of a client.
	IDToken bool
	// ByHand: the program does with primitives what a library would do.
	ByHand bool
	// Verdict is what becomes of the outcome of an accept or check.
	Verdict Verdict
	// Pin is what fixes the algorithm of a verification; nil where its library does.
	Pin *Pin
	// GoesOn: the option lets handlers run for tokens that were refused.
	GoesOn bool
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
	// Bits is the size of an RSA key, or that of the curve of a key (Curve), 0 if it is none or not known.
	Bits  int
	Curve bool
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
	// Name, Path and Domain: "" where not set, "?" where known at run time only.
	Name, Path, Domain string
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

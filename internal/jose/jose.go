// SPDX-License-Identifier: Apache-2.0

// Package jose is the vocabulary of RFC 7515-7519 and RFC 8725 that all other
// packages share: events, roles, origins, effects and registered claims.
// It knows no library and imports only the standard library.
package jose

import "strings"

// Event says what an operation does with a token.
type Event uint8

const (
	// Bind attaches an algorithm, a key, claims or options to a carrier.
	Bind Event = iota + 1
	// Issue produces a token (RFC 7515 section 5.1).
	Issue
	// Accept consumes a token with a signature check (RFC 7515 section 5.2).
	Accept
	// Peek reads header or payload without a signature check.
	Peek
	// Check evaluates claims without touching the signature (RFC 7519 section 7.2).
	Check
	// Claim sets or reads one claim.
	Claim
	// Policy changes what a later accept or issue enforces.
	Policy
	// Carry moves a token over a channel.
	Carry
	// Interpret hands a part of an unverified token to what takes it for more than text.
	Interpret
)

var eventNames = [...]string{"?", "bind", "issue", "accept", "peek", "check", "claim", "policy", "carry", "interpret"}

func (e Event) String() string { return eventNames[e] }

// Role says what a value means to an operation.
type Role uint8

const (
	Token     Role = iota + 1 // compact serialization, in or out
	Claims                    // claims set, map, struct or builder
	Key                       // key material
	Keyfunc                   // callback that chooses the key; its first result is a key
	Alg                       // algorithm name, method object or list of them
	Options                   // option values, possibly variadic
	Carrier                   // object that remembers earlier binds
	Name                      // claim name
	Value                     // claim value, or value sent by a carry
	Err                       // error result
	Valid                     // boolean verdict
	Expected                  // what a check compares with
	Flag                      // boolean that turns a policy on or off
	Duration                  // time span of a policy or lifetime
	Header                    // unverified JOSE header
	Hook                      // callback that takes over a check
	Extractor                 // callback, or object, that finds the token in a request
)

var roleNames = [...]string{"?", "token", "claims", "key", "keyfunc", "alg", "options", "carrier", "name", "value",
	"err", "valid", "expected", "flag", "duration", "header", "hook", "extractor"}

func (r Role) String() string { return roleNames[r] }

// Effect is what a policy does to a later accept or issue.
type Effect uint8

const (
	NoEffect Effect = iota
	SkipSignature
	SkipClaims
	SkipExp
	SkipAud
	SkipIss
	AllowNone
	Leeway
	Clock
	AnyAlg
	AlgFromKey
	TrustHeaderKey
	OptionalCredentials
	ContinueOnError
	LenientDecoding
	PinAlg
	RequireExp
	RequireNbf
	RequireIat
	RequireAud
	RequireIss
	RequireSub
	RequireClaim
	MaxAge
	StrictDecoding
)

var effectNames = [...]string{"none", "skip-signature", "skip-claims", "skip-exp", "skip-aud", "skip-iss", "allow-none",
	"leeway", "clock", "any-alg", "alg-from-key", "trust-header-key", "optional-credentials", "continue-on-error",
	"lenient-decoding", "pin-alg", "require-exp", "require-nbf", "require-iat", "require-aud", "require-iss",
	"require-sub", "require-claim", "max-age", "strict-decoding"}

func (e Effect) String() string { return effectNames[e] }

// OriginKind says where a value comes from.
type OriginKind uint8

const (
	Unknown     OriginKind = iota
	Constant               // literal or constant in the source
	Zero                   // nil or the zero value
	Environment            // os.Getenv and its kin
	Setting                // configuration: flag, file-backed setting, struct filled by a decoder
	File                   // read from a file at run time
	Embedded               // compiled in with go:embed
	Random                 // cryptographic randomness
	Guessable              // randomness that can be predicted, and numbers of machines and processes
	Clock_                 // the current time
	Parameter              // parameter of the enclosing function
	TokenHeader            // unverified JOSE header
	Request                // incoming request
	Response               // answer to a request this program sent
	Issued                 // token that this program signed
	Peeked                 // claims that nobody verified
	Function               // function value
	Object                 // value built here: map, struct, slice, carrier
	Received               // token that came in
	KeyMaterial            // key that signs or verifies tokens
	WholeClaims            // claims set
)

var originNames = [...]string{"unknown", "constant", "zero", "environment", "setting", "file", "embedded", "random",
	"predictable randomness", "clock", "parameter", "token header", "request", "response", "issued token", "unverified claims", "function", "object",
	"received token", "key", "claims"}

func (k OriginKind) String() string { return originNames[k] }

// Channel is where a carry takes a value.
type Channel uint8

const (
	NoChannel  Channel = iota
	JSONBody           // structured response body
	RawBody            // bytes or text of a response body
	HTMLBody           // HTML or JavaScript response body
	HeaderOut          // response header
	CookieOut          // response cookie
	WebStorage         // localStorage or sessionStorage
	Log                // log, trace attribute, error reporter
	Console            // standard output or error
	ErrorText          // text of an error
	FileOut            // file
	URL                // query, path, fragment or redirect
)

var channelNames = [...]string{"none", "json body", "body", "html body", "header", "cookie", "web storage",
	"log", "console", "error text", "file", "url"}

func (c Channel) String() string { return channelNames[c] }

// Inlet is where an incoming value is taken from.
type Inlet uint8

const (
	NoInlet  Inlet = iota
	InHeader       // request header
	InQuery        // URL query
	InValues       // form values that hold the query too
	InForm         // form body
	InCookie       // cookie
	InPath         // path parameter
	InLookup       // the Value role names the places: "header:Authorization,query:token"
)

var inletNames = [...]string{"none", "header", "query", "values", "form", "cookie", "path", "lookup"}

func (i Inlet) String() string { return inletNames[i] }

// Unit is how a claim value states time.
type Unit uint8

const (
	NoUnit      Unit = iota
	TimeValue        // a time.Time that the library converts
	NumericDate      // seconds since the epoch (RFC 7519 section 2)
	Lifetime         // a span that the library adds to now
)

// Registered claim names (RFC 7519 section 4.1).
const (
	Exp = "exp"
	Nbf = "nbf"
	Iat = "iat"
	Iss = "iss"
	Sub = "sub"
	Aud = "aud"
	Jti = "jti"
)

// Unique reports whether the value of a claim is to be unlike any other, and not to be
// guessed: jti (RFC 7519 section 4.1.7), nonce (OpenID Connect Core section 2).
func Unique(claim string) bool { return claim == Jti || claim == "nonce" }

// LikeExp reports whether the name of a claim is one that programs give to exp by mistake.
func LikeExp(claim string) bool {
	switch strings.ToLower(strings.ReplaceAll(claim, "_", "")) {
	case Exp, "expires", "expiry", "expiration", "expiresat", "expireat", "expiretime", "expirationtime", "expire", "expired", "expiredat":
		return claim != Exp
	}
	return false
}

// AlgNone is the "alg" value of an unsecured JWS (RFC 7518 section 3.6).
const AlgNone = "none"

// LargestDate is the beginning of the year 3000 as a NumericDate (RFC 7519 section 2): numbers above
// count something smaller than seconds.
const LargestDate = 32_503_680_000

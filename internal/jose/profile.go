// SPDX-License-Identifier: Apache-2.0

package jose

// Looked says when an accept looks at one property of a token.
type Looked uint8

const (
	Never      Looked = iota // not looked at
	IfPresent                // checked only when the claim is there
	Always                   // must be there and hold
	Configured               // only when an option says so
)

// AlgChoice says who chooses the verification algorithm (RFC 8725 section 3.1).
type AlgChoice uint8

const (
	AlgByHeader AlgChoice = iota // the token's header
	AlgByArg                     // the caller passes one
	AlgByList                    // the caller passes an allow-list
	AlgByKey                     // bound to the key
	AlgByMAC                     // the token's header, among those of HMAC, with a secret that is a text
)

// Refusal says which HMAC keys a library refuses by itself, when it signs and when it verifies.
type Refusal uint8

const (
	RefusesNothing Refusal = iota
	RefusesEmpty           // a key of no bytes
	RefusesShort           // a key shorter than the hash (RFC 7518 section 3.2)
)

// Profile is what an accept checks before options and later checks.
type Profile struct {
	Signature, Exp, Nbf, Aud, Iss Looked
	Alg                           AlgChoice
	// NoneByNilKey: a nil key makes alg none pass.
	NoneByNilKey bool
	// KeylessMAC: a key that is no bytes makes HMAC pass without a signature.
	KeylessMAC bool
	// Decrypts: with a private key encrypted tokens pass, and no signed ones.
	Decrypts bool
	// Partial: usable claims come back beside an error.
	Partial bool
	// Joined: the error of a forged token may say, too, that it expired.
	Joined bool
}

// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
)

// roleSlot is one role of an inferred row; facts keep them sorted by role.
type roleSlot struct {
	Role jose.Role
	Slot catalog.Slot
}

// rowFact is an inferred or declared row.
type rowFact struct {
	Event   jose.Event
	Roles   []roleSlot
	Effect  jose.Effect
	Claim   string
	Unit    jose.Unit
	Channel jose.Channel
	Public  bool
	// Encrypted: the operation inside is one of encryption.
	Encrypted bool
	Payload   bool // what an issue is handed is signed as bytes
	Parsed    bool // the key is parsed: bytes that are none are refused
	Refuses   jose.Refusal
	Checked   bool   // the wrapper tests the key for being empty
	Called    bool   // of a variable: calling the function in it is the operation
	API, At   string // the operation inside the wrapper, and where it stands
	// Adds are the claims that the wrapper of an issue sets itself.
	Adds []sites.Added
	// Scale is how many nanoseconds one of the value of a lifetime is.
	Scale float64
	// Weak is how the cookie is guarded that the function sets.
	Weak *sites.Guards
	// Unchecked are the claims that a wrapper of an accept leaves to its callers.
	Unchecked []string
	// KeySet: the keys of an accept are fetched from an issuer elsewhere.
	KeySet bool
	// Signed: the value becomes the claim of a token that the wrapper signs.
	Signed bool
	// Partial: claims come back beside the error; Empty: something does that holds none;
	// Joined: the error may say of a forged token that it expired.
	Partial, Empty, Joined bool
}

// same reports whether two rows say the same of a function.
func (r rowFact) same(o rowFact) bool {
	return r.Event == o.Event && r.Claim == o.Claim && r.Unit == o.Unit && r.Signed == o.Signed && r.Public == o.Public && slices.Equal(r.Roles, o.Roles)
}

// common are the claims that two issues of a wrapper both add; what only one adds is added on some paths.
func common(a, b []sites.Added) []sites.Added {
	var out []sites.Added
	for _, x := range slices.Concat(a, b) {
		always := slices.Contains(a, sites.Added{Name: x.Name, Always: true}) && slices.Contains(b, sites.Added{Name: x.Name, Always: true})
		if !slices.ContainsFunc(out, func(o sites.Added) bool { return o.Name == x.Name }) {
			out = append(out, sites.Added{Name: x.Name, Always: always})
		}
	}
	return out
}

// resultFact says what one result is made of.
type resultFact struct {
	Result int
	Flows  []origin.Flow
	Times  []timeval.Remote // what a time value says
	Made   *claimset.Made   // the claims that it holds
	Keys   []keyfuncs.Key   // the keys of the key functions that it is
	Read   bool             // it is the claims of a token, in a map that has no type of its own
}

// funcFact is what a function or method means to its callers.
type funcFact struct {
	Rows    []rowFact
	Results []resultFact
	Looks   []sites.Look // what it does with claims that it is handed
	Puts    []put        // what it puts into fields that others may make keys of
	Gates   []string     // where the tokens are that it verifies before a handler
	Ends    bool         // it never returns when it is handed an error
}

// put says that a parameter is put into a field: WithSecret(s).
type put struct {
	Slot  catalog.Slot
	Field string // see remoteName
}

// varFact is what a field or package variable means and holds.
type varFact struct {
	Rows    []rowFact
	Sources []origin.Remote
}

// settingDefault is a built-in default of a setting that is read by its key.
type settingDefault struct {
	Key    string
	Source origin.Remote
}

// remoteUse is a use, in this package, of another package's field or variable.
type remoteUse struct {
	Pkg, Name string // Name is "Var" or "Type.Field"
	Row       rowFact
}

// pkgFact is what a package means to the packages above it.
type pkgFact struct {
	Speaks   bool // some function, field or variable of it has a JWT meaning
	Defaults []settingDefault
	Uses     []remoteUse
	// Writes are constants that this package puts into other packages' fields and variables.
	Writes []remoteWrite
	// Scoped are tokens that this package puts into requests.
	Scoped []scopedTokens
	// Store is the store of sessions that this package makes.
	Store storeFact
	// Tested are settings, variables and fields that this package tests for being empty.
	Tested []string
}

type remoteWrite struct {
	Pkg, Name string
	Sources   []origin.Remote
}

func (*funcFact) AFact() {}
func (*varFact) AFact()  {}
func (*pkgFact) AFact()  {}

func (r rowFact) String() string {
	var b strings.Builder
	b.WriteString(r.Event.String())
	for _, rs := range r.Roles {
		fmt.Fprintf(&b, " %s=%s", rs.Role, rs.Slot)
	}
	return b.String()
}

func (f *funcFact) String() string {
	var parts []string
	for _, r := range f.Rows {
		parts = append(parts, r.String())
	}
	for _, r := range f.Results {
		if len(r.Times) > 0 {
			parts = append(parts, fmt.Sprintf("r%d<-time", r.Result))
		}
		if len(r.Keys) > 0 {
			parts = append(parts, fmt.Sprintf("r%d<-keys", r.Result))
		}
		if r.Read {
			parts = append(parts, fmt.Sprintf("r%d<-token", r.Result))
		}
		if r.Made != nil {
			parts = append(parts, fmt.Sprintf("r%d<-claims", r.Result))
		}
		for _, fl := range r.Flows {
			if fl.Arg >= 0 {
				parts = append(parts, fmt.Sprintf("r%d<-a%d", r.Result, fl.Arg))
			} else {
				parts = append(parts, fmt.Sprintf("r%d<-%s", r.Result, fl.Remote.Kind))
			}
		}
	}
	if len(f.Gates) > 0 {
		parts = append(parts, "gate")
	}
	return strings.Join(parts, "; ")
}

func (f *varFact) String() string {
	var parts []string
	for _, r := range f.Rows {
		parts = append(parts, r.String())
	}
	for _, s := range f.Sources {
		parts = append(parts, "<-"+s.Kind.String())
	}
	return strings.Join(parts, "; ")
}

func (f *pkgFact) String() string {
	return fmt.Sprintf("speaks=%t defaults=%d uses=%d writes=%d", f.Speaks, len(f.Defaults), len(f.Uses), len(f.Writes))
}

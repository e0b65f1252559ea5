// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Flow says how values pass through a function that is no JWT operation:
// which arguments its result is made of, and what source it is. A field or a
// package variable has a Flow when reading it is a source, or setting it declares
// a default.
type Flow struct {
	// From lists the parameters (receiver not counted; Recv for the receiver)
	// of which the first result is made.
	From []Slot
	// Into, when set, receives the value as well: json.Unmarshal(data, &v), copy into a buffer.
	Into Slot
	// Both: besides Into the first result is made of From too. Without it the results of a
	// function with an Into are a count, an error or nothing.
	Both bool
	// Wraps is the writer around which the result is built: what is put into the
	// result reaches it (json.NewEncoder(w), bufio.NewWriter(w), w.Header()).
	Wraps Slot
	// Source is the origin that the result is, besides its From; with an Into, that one is of this origin.
	Source jose.OriginKind
	// Bits is the parameter that is the size of the key that the result is, or its curve; Size
	// is the size of the curve that the result is.
	Bits Slot
	Size int
	// Length is what becomes of the length of the value, where it is known.
	Length Length
	// In is where a Source Request is taken from.
	In jose.Inlet
	// Token marks a result that is a token, whatever becomes of it.
	Token bool
	// Public marks a result that is public key material, whatever it is made of.
	Public bool
	// Default is the parameter that holds a built-in default of a setting.
	Default Slot
	// Key is the parameter that names the setting, variable, file or entry (of a
	// map, header, context: joins what was put under a key with what is read).
	Key Slot
	// KeyField is the field beside a field row's one that names the setting.
	KeyField string
	// SetsDefault: the call, or setting the field, declares Default for setting Key
	// (viper.SetDefault); without a Key, Default holds all settings (confmap.Provider).
	SetsDefault bool
	// Checks: the result is never empty unless all arguments are, or the function stops; where
	// a field with a KeyField is true, that holds of the setting.
	Checks bool
	// Cut is the separator at which the text is cut into the result, Recv for white space:
	// what stands before a blank is the scheme of credentials, not a token (RFC 9110 section 11.4).
	Cut Slot
	// Drops is the parameter that is taken out of the result wherever it stands in it.
	Drops Slot
	// Cleans: the result does not reveal the argument (hash, mask, encryption).
	Cleans bool
}

// Length is what a function does to the length of a text.
type Length uint8

const (
	AnyLength Length = iota
	SameLength
	HexLength // of an encoding; Unhex and Unbase64 of its decoding
	UnhexLength
	Base64Length
	Unbase64Length
)

// sized is the flow of a function that makes a text of another length.
func sized(l Length, slots ...Slot) Flow { return Flow{From: slots, Length: l} }

// FlowOf returns how values pass through fn.
func FlowOf(fn *types.Func) (Flow, bool) {
	if fn == nil || fn.Pkg() == nil {
		return Flow{}, false
	}
	f, ok := flowTable()[fn.Pkg().Path()][Symbol(fn)]
	return f, ok
}

// FlowOfField returns what reading or setting field f of the named type means.
func FlowOfField(named *types.TypeName, f *types.Var) (Flow, bool) {
	if named == nil || named.Pkg() == nil || f == nil {
		return Flow{}, false
	}
	flow, ok := flowTable()[named.Pkg().Path()][named.Name()+"."+f.Name()]
	return flow, ok
}

// FlowOfVar returns what reading package variable v means.
func FlowOfVar(v *types.Var) (Flow, bool) {
	if v == nil || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return Flow{}, false
	}
	f, ok := flowTable()[v.Pkg().Path()][v.Name()]
	return f, ok
}

// Holds reports whether a type is a cell whose one value is put in and taken out by its
// methods: atomic.Value.
func Holds(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil {
		return false
	}
	f := flowTable()[named.Pkg().Path()][named.Name()+".Store"]
	return f.Into == Recv && f.Key == NoSlot
}

// Answers reports whether helpers that send what they are given can be written with a
// library: it sends JSON or sets cookies.
func Answers(path string) bool {
	for _, rows := range webRows()[path] {
		if slices.ContainsFunc(rows, func(r *Row) bool { return r.Channel == jose.JSONBody || r.Channel == jose.CookieOut }) {
			return true
		}
	}
	return false
}

// Configures reports whether a library declares defaults of settings that are read by key.
func Configures(path string) bool {
	for _, f := range flowTable()[path] {
		if f.SetsDefault {
			return true
		}
	}
	return false
}

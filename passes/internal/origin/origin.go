// SPDX-License-Identifier: Apache-2.0

// Package origin answers, for the SSA form of one package, where a value comes
// from and what happens to an object built here. It knows no JWT.
//
// It is a may analysis: a source is reported when some path can bring it.
// Locals are flow sensitive through SSA, and so are the fields and entries of a
// struct or map that is built in the same function, in the order of its writes.
// Other fields, and package variables, are one cell for all instances, but not the fields of
// a library's types, of which a program has many: http.Cookie. What goes with a
// request is one entry a key, of which a reader sees what its own package puts there, and
// those that it imports: not what a handler's siblings do.
// It does not see reflection, unsafe, channels between functions, or calls
// through interfaces whose implementation stands in another package.
// Every trace is bounded; what lies beyond the bound is Unknown.
package origin

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Place is one step of a value's way. Pos is set for places of this package,
// At ("dir/file.go:12") for places of others.
type Place struct {
	Pos  token.Pos
	At   string
	Note string
}

// Source is one possible origin of a value.
type Source struct {
	Kind jose.OriginKind
	// Value is the SSA value at which the trace ended; nil for a source in another package.
	Value ssa.Value
	// Const is the value of a Constant.
	Const constant.Value
	// Name is the environment variable or setting, where it is known.
	Name string
	// Inlet is where a Request is taken from; Token marks what is a token whatever becomes of it.
	// Read is where it is taken out under its Name.
	Inlet jose.Inlet
	Token bool
	Read  token.Pos
	// Namer is the parameter that names an Environment or Setting without a Name.
	Namer *ssa.Parameter
	// Param is set for a Parameter: of that declared function.
	Param *ssa.Parameter
	// Var is the field or package variable whose content is not fully known here.
	Var *types.Var
	// Called: the value is what a call of the function in Var returns.
	Called bool
	// Fields are the names under which containers hold the value, outermost first.
	Fields []string
	// Holders are, for each of Fields, all names that its container holds.
	Holders [][]string
	// Joined: the value is part of a longer text. Default: it stands in for a missing setting.
	// Shared: it came through a field or package variable, perhaps of another instance.
	// Cell is that field or variable, the one nearest to the origin.
	Shared bool
	Cell   *types.Var
	// Public: it is public key material by now.
	Joined, Default, Public bool
	// Path leads from the origin to the traced value.
	Path []Place
	// Bytes is the length of the traced value if it comes from here, where it is known (Sized).
	Bytes int
	Sized bool
	// Bits is the size of a key that is made here, 0 if it is not known; of its Curve.
	Bits  int
	Curve bool
	// Checked: on its way the value is tested for being empty, or a default stands in.
	Checked bool
	// Derived: it is hashed or encrypted on its way, or a key is derived of it.
	Derived bool
	// Parsed: it becomes a key of some structure, which bytes that are none do not become.
	Parsed bool
	// Missing: the zero value of an entry that is not in its map, or of a failed assertion.
	Missing bool
	// Resize says how the length of the traced value comes from that of the source.
	Resize []Resize
	// Stopped: a Query.Stop ended the trace at Value, to which it came In a context.
	Stopped bool
	In      Context
	// Through are the values that held it on its way: results of functions of this package,
	// variables into which a struct was copied.
	Through []ssa.Value
}

// Remote is a source in another package, as facts describe it.
type Remote struct {
	Kind    jose.OriginKind
	Text    string // constant value, or name of the setting
	Number  bool   // the constant is an integer
	At      string // "dir/file.go:12"
	Default bool
	Fields  []string
	Holders [][]string
	Bits    int
	Curve   bool // the Bits are those of a curve
	Checked bool // somebody tests it for being empty
	Joined  bool // it is a part of a longer text
	Resize  []Resize
	Inlet   jose.Inlet
	Token   bool
	Via     []string  // places behind At on the way through other packages
	pos     token.Pos // where it stands, if that is in this package: facts do not carry it
}

// In returns the source with the position at which it stands in the package under analysis.
func (r Remote) In(pos token.Pos) Remote { r.pos = pos; return r }

// Flow says what one result of a function without a body here is made of.
type Flow struct {
	Arg    int // index into the SSA arguments (receiver first), -1 for none
	Remote Remote
	Joined bool // the result is a longer text with the argument in it
	Cleans bool // the result does not reveal the argument
	Public bool // the result is public key material
	Cut    Cut  // where the text is cut into the result
	Key    int  // 1 + index of the argument that names the setting or entry, 0 for none
	Bits   int  // 1 + index of the argument that is the size of a key, 0 for none
	Drops  int  // 1 + index of the argument that is taken out of the others
	Checks bool // the result is not empty, or a default
	Parsed bool // the result is a key of some structure
	Resize []Resize
	Into   bool // it is what a call puts into its argument, under the Key
	Note   string
}

// Cut says where a function cuts a text: at white space, or at what argument At-1 is.
type Cut struct {
	Blank bool
	At    int
}

// Knowledge is what the tracer is told of the world outside the package.
type Knowledge interface {
	// Call returns what result i of a call of fn is made of; known is false when nothing is said of fn.
	Call(fn *types.Func, i int) (flows []Flow, known bool)
	// Signs returns by what a call makes the signature of a token that the program puts together
	// itself, "" if it does not: with its claims in clear the signature is the token.
	Signs(call *ssa.Call) string
	// Library reports whether a package is one of a library or the standard library that is known.
	Library(path string) bool
	// Fills returns what a call of fn writes through its argument arg.
	Fills(fn *types.Func, arg int) (flows []Flow, known bool)
	// Wraps reports whether what is put into the result of fn reaches its argument arg.
	Wraps(fn *types.Func, arg int) bool
	// Var returns what is known from other packages of a field or package variable.
	Var(v *types.Var) []Remote
	// FieldOrigin returns the origin that reading a field of a library's type is by itself.
	FieldOrigin(named *types.TypeName, f *types.Var) []Remote
	// Handed returns what a library hands to parameter i of the callback in a field of its type.
	Handed(named *types.TypeName, f *types.Var, i int) (Remote, bool)
	// Tested reports whether another package tests a field or package variable for being empty.
	Tested(v *types.Var) bool
	// TestedName reports whether another package tests the setting or variable of that name.
	TestedName(name string) bool
	// Scoped returns the arguments of fn, receiver first, that are the key and the value of an entry of
	// what goes with a request: the value is -1 where fn reads the entry.
	Scoped(fn *types.Func) (key, val int, ok bool)
	// ScopedBelow returns what other packages put into requests under a key.
	ScopedBelow(key string) []Remote
	// Default returns the built-in defaults of the setting with that key.
	Default(key string) []Remote
}

// Query says how far a trace goes.
type Query struct {
	// Deep looks into the fields and elements of structs and maps.
	Deep bool
	// Maps looks into the elements of maps.
	Maps bool
	// Readable stops at functions whose result does not reveal their argument: hashes, encryption.
	Readable bool
	// Key asks for what matters of key material: zero values of what is not there, tests for
	// being empty, the randomness by which characters are picked.
	Key bool
	// Visit is shown the values that are the traced one, in the function where the trace begins.
	Visit func(ssa.Value)
	// Parts shows Visit also the texts of which the value is joined.
	Parts bool
	// Stop ends the trace at a value, unless it begins there.
	Stop func(ssa.Value) bool
	// Without are the fields that a deep trace does not look into.
	Without []*types.Var
	nest    int // traces within traces
}

const (
	maxSteps = 4000 // values visited by one trace
	maxDepth = 8    // calls entered one inside the other

	maxRecursion = 1 // calls of a function entered inside itself
)

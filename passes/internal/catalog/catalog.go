// SPDX-License-Identifier: Apache-2.0

// Package catalog holds what functions of libraries mean, one table file a
// library. Nothing else in the tree names a library.
package catalog

import (
	"fmt"
	"go/types"
	"sync"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// Slot is one place of a call, or the field that a row names.
type Slot uint8

const (
	NoSlot Slot = iota
	// Parameters, receiver not counted.
	P0
	P1
	P2
	P3
	P4
	P5
	P6
	P7
	// Parameters from that one on: variadic, or repeated to the end.
	Rest0
	Rest1
	Rest2
	Rest3
	Rest4
	Rest5
	// Results.
	R0
	R1
	R2
	R3
	// Recv is the receiver.
	Recv
	// Field is the field, or package variable, that the row names.
	Field
)

// Param returns the parameter index of a parameter slot.
func (s Slot) Param() (int, bool) { return int(s - P0), s >= P0 && s <= P7 }

// Rest returns the first parameter index of a rest slot.
func (s Slot) Rest() (int, bool) { return int(s - Rest0), s >= Rest0 && s <= Rest5 }

// Result returns the result index of a result slot.
func (s Slot) Result() (int, bool) { return int(s - R0), s >= R0 && s <= R3 }

// Roles places each role of an operation.
type Roles map[jose.Role]Slot

// Row says what one function, method, field, variable or type means.
type Row struct {
	// Symbol is "Func", "Type.Method", "Type.Field", "Var" or "Type".
	// Methods of interfaces and of pointer receivers are written alike.
	// Parameters and results of a function type, or of a field of one, are the callback's.
	Symbol string
	Event  jose.Event
	Roles  Roles
	// Out is the carrier that comes out where another one goes in (role Carrier):
	// the token of a parser's Parse, the builder that a setter hands on.
	Out Slot
	// Empty marks a bind row whose carrier has no claims yet, and an issue row that signs those of an option's callback (Hook) alone.
	Empty bool
	// Unless is the carrier's field that, when set, takes this row's place.
	Unless string
	// Effect is what a policy row does; with a Flag role only for that constant value of the flag (FlagIs).
	// On an accept row that is given what it compares with (Expected) it is what that demands.
	// On a check row it is what the check demands; without effect it lets a missing claim pass.
	Effect jose.Effect
	FlagIs bool
	// Claim is the claim that the row sets or reads, where it is fixed.
	Claim string
	// Unit is how a claim row's value states time.
	Unit jose.Unit
	// Alg is the algorithm that a bind row of a variable, constant or function stands for; of a type the family, separated by spaces.
	Alg string
	// Default marks key material that stands in for a missing setting.
	Default bool
	// Public marks key material that is public: a literal of it is no secret.
	Public bool
	// Loader marks a function whose result is key material made of its Key role; Keeps, one that keeps the bytes of a secret.
	Loader, Keeps bool
	// PEM marks a field whose key is read as PEM: bytes that are none are refused.
	PEM bool
	// URL is the parameter, or Field, that holds the address key material comes from; of a
	// carry into an address the whole of it, where a request goes there.
	URL Slot
	// Sole marks an accept row that fetches keys by itself, those of one issuer alone.
	Sole bool
	// Client is the receiver, parameter, or Field, that is the HTTP client that fetches key
	// material or tokens; of a request's sender, the client that sends the request in P0.
	Client Slot
	// ByHand marks what a program does itself, with primitives of the standard library.
	ByHand    bool
	Encrypted bool // marks an operation on a JWE: it hides the payload
	// Channel is where a carry row takes its value.
	Channel jose.Channel
	// Mode is the parameter that holds the permissions of a file that a carry row writes.
	Mode Slot
	// Cookie is how a carry row's cookie is guarded; of a bind row, the guard that it sets on the carrier.
	Cookie *Cookie
	// Param is the header parameter that a peek row reads: kid, jku. Without it the whole header
	// is read. Of a carry row's field that is a map, the entry of which it speaks.
	Param string
	// In is where a carry row takes an incoming token from.
	In jose.Inlet
	// Refuses is what HMAC keys the row refuses, or all of its library: see refuses.
	Refuses jose.Refusal
	// Checked marks a wrapper that tests its key for being empty.
	Checked bool
	// AnyCurve: it takes a key on any curve. See the function.
	AnyCurve bool
	// Profile is what an accept row checks, or a check row that takes all claims.
	Profile *jose.Profile
	// Defers: what an accept row finds stays in the context, a claim row takes it out, a check row refuses by it.
	Defers bool
	// IDToken marks an accept row that is made for ID tokens.
	IDToken bool
	// Hook marks a method that the library asks of a program's claims type.
	Hook bool
	// Since and Until bound the module versions for which the row holds ("" = open).
	Since, Until string
	// Unexecuted marks a row whose behaviour was read, never run.
	Unexecuted bool
}

// Library is one library's table: package paths that share an API, and its rows.
type Library struct {
	Name  string
	Doc   string   // documentation link
	Paths []string // import paths with this API
	Rows  []Row
	// Stub: no module of it is to be had; its rows are held against hand-written declarations.
	Stub bool
	// Replaced maps an import path to the import path of the maintained library with the same API.
	Replaced map[string]string
}

// Libraries lists every table.
func Libraries() []Library { return libraries() }

// Each table is made where it is first asked: a program without JWT asks for the libraries alone.
var (
	libraries    = sync.OnceValue(func() []Library { return guarded(allLibraries()) })
	libraryRows  = sync.OnceValue(func() bySymbols { return bySymbol(libraries()) })
	webRows      = sync.OnceValue(func() bySymbols { return bySymbol(webLibraries()) })
	flowTable    = sync.OnceValue(allFlows)
	duckRows     = sync.OnceValue(duck)
	terminalRows = sync.OnceValue(terminal)
)

// guarded notes in the rows what their libraries refuse by themselves.
func guarded(libs []Library) []Library {
	for i := range libs {
		for _, path := range libs[i].Paths {
			refusal, curves := refuses(path), anyCurve(path)
			for j := range libs[i].Rows {
				row := &libs[i].Rows[j]
				row.Refuses = max(row.Refuses, refusal)
				row.AnyCurve = !row.Encrypted && curves
			}
		}
	}
	return libs
}

// bySymbols has the rows by package path and symbol.
type bySymbols map[string]map[string][]*Row

func bySymbol(libs []Library) bySymbols {
	rows := bySymbols{}
	for i := range libs {
		lib := &libs[i]
		for _, path := range lib.Paths {
			m := rows[path]
			if m == nil {
				m = map[string][]*Row{}
				rows[path] = m
			}
			for j := range lib.Rows {
				row := &lib.Rows[j]
				m[row.Symbol] = append(m[row.Symbol], row)
			}
		}
	}
	return rows
}

// symbols returns the rows of a package, of a JWT library or of the web.
func symbols(path string) map[string][]*Row {
	if syms, ok := libraryRows()[path]; ok {
		return syms
	}
	return webRows()[path]
}

// Knows reports whether the package path is a catalogued JWT library.
func Knows(path string) bool { _, ok := libraryRows()[path]; return ok }

// Describes reports whether a table speaks of the package: of its operations, or of how values
// pass through it.
func Describes(path string) bool {
	_, web := webRows()[path]
	_, flows := flowTable()[path]
	return web || flows || Knows(path)
}

// Rows returns what the object means: a function, method, field, variable, constant or type name.
func Rows(obj types.Object) []*Row {
	if fn, ok := obj.(*types.Func); obj == nil || ok && fn == nil || obj.Pkg() == nil {
		return nil
	}
	if rows := symbols(obj.Pkg().Path())[Symbol(obj)]; len(rows) > 0 {
		return rows
	}
	if fn, ok := obj.(*types.Func); ok {
		return loggerRows(fn)
	}
	return nil
}

// FieldRows returns what field f of the named type means.
func FieldRows(named *types.TypeName, f *types.Var) []*Row {
	if named == nil || named.Pkg() == nil {
		return nil
	}
	syms := symbols(named.Pkg().Path())
	if syms == nil {
		return nil
	}
	return syms[named.Name()+"."+f.Name()]
}

// Symbol is the name of an object in the tables: "Func", "Type.Method", "Var".
// Fields need their type: see FieldRows.
func Symbol(obj types.Object) string {
	fn, ok := obj.(*types.Func)
	if !ok {
		return obj.Name()
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	if named := namedOf(recv.Type()); named != nil {
		return named.Name() + "." + fn.Name()
	}
	return fn.Name()
}

func namedOf(t types.Type) *types.TypeName {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj()
	}
	return nil
}

// String writes a slot as the tables' documentation does: p0, p1.., r0, recv, field.
func (s Slot) String() string {
	if i, ok := s.Param(); ok {
		return fmt.Sprintf("p%d", i)
	}
	if i, ok := s.Rest(); ok {
		return fmt.Sprintf("p%d..", i)
	}
	if i, ok := s.Result(); ok {
		return fmt.Sprintf("r%d", i)
	}
	switch s {
	case Recv:
		return "recv"
	case Field:
		return "field"
	}
	return "-"
}

// Effects lists the policy rows of a package that have an effect.
func Effects(path string, effect jose.Effect) []*Row {
	var out []*Row
	for _, rows := range libraryRows()[path] {
		for _, r := range rows {
			if r.Effect == effect {
				out = append(out, r)
			}
		}
	}
	return out
}

// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// inlined reports whether encoding/json takes the fields of embedded field i for the struct's own.
func inlined(st *types.Struct, i int) bool {
	tag, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
	return st.Field(i).Embedded() && tag == "" && values.StructOf(st.Field(i).Type()) != nil
}

// claimName returns the JSON name that a field path of a claims struct gives its value.
// leaf is false for a path that selects an embedded struct as a whole.
func claimName(t types.Type, path []int) (name string, leaf bool) {
	outer := t
	for n, i := range path {
		st := values.StructOf(t)
		if st == nil || i >= st.NumFields() {
			return "", true
		}
		if inlined(st, i) {
			t = st.Field(i).Type()
			continue
		}
		if name := libraryName(t, st.Field(i)); name != "" {
			return name, true
		}
		name, sent := origin.JSONName(st, i)
		if !sent || n > 0 && shadowed(outer, name, n) {
			return "", true
		}
		return name, true
	}
	return "", false
}

// libraryName returns the claim that a library makes of a field without a tag: tink's RawJWTOptions.ExpiresAt.
func libraryName(t types.Type, f *types.Var) string {
	for _, row := range catalog.FieldRows(values.TypeName(t), f) {
		if row.Event == jose.Claim && row.Claim != "" && row.Unit != jose.Lifetime {
			return row.Claim
		}
	}
	return ""
}

// merged reports whether a library takes the entries of a field for claims of the set: ClaimSet.PrivateClaims.
func merged(t types.Type, path []int) bool {
	st := values.StructOf(t)
	if st == nil || len(path) != 1 || path[0] >= st.NumFields() { // another type, behind an assertion
		return false
	}
	return slices.ContainsFunc(catalog.FieldRows(values.TypeName(t), st.Field(path[0])), func(row *catalog.Row) bool {
		return row.Event == jose.Bind && row.Roles[jose.Claims] == catalog.Field
	})
}

// shadowed reports whether a field less than depth deep has the JSON name: it wins (encoding/json).
func shadowed(t types.Type, name string, depth int) bool {
	st := values.StructOf(t)
	if st == nil || depth == 0 {
		return false
	}
	for i := range st.NumFields() {
		if inlined(st, i) {
			if shadowed(st.Field(i).Type(), name, depth-1) {
				return true
			}
		} else if n, sent := origin.JSONName(st, i); sent && n == name {
			return true
		}
	}
	return false
}

// marshals reports whether the program writes the JSON form of a type itself.
func marshals(t types.Type) bool {
	n := values.TypeName(t)
	if n == nil && values.StructOf(t) == nil || n != nil && n.Pkg() != nil && catalog.Knows(n.Pkg().Path()) {
		return false // a library's form is that of its claims
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "MarshalJSON")
	_, ok := obj.(*types.Func)
	return ok
}

func typeName(t types.Type) string {
	if n := values.TypeName(t); n != nil {
		return n.Name()
	}
	return ""
}

const maxPartDepth = 3

// parts lists the JSON fields of a domain struct that is put into a claim as a whole.
func parts(t types.Type, depth int) []Entry {
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	st := values.StructOf(t)
	if st == nil || depth > maxPartDepth || marshals(t) || timeval.IsNamed(t, "time", "Time") {
		return nil
	}
	var out []Entry
	for i := range st.NumFields() {
		f := st.Field(i)
		name, sent := origin.JSONName(st, i)
		if !sent || !f.Exported() && !inlined(st, i) {
			continue
		}
		e := Entry{Name: name, Type: f.Type(), Field: f.Name(), Owner: typeName(t), Parts: parts(f.Type(), depth+1)}
		if inlined(st, i) {
			out = append(out, e.Parts...)
			continue
		}
		out = append(out, e)
	}
	return out
}

// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"cmp"
	"go/types"
	"slices"
	"strings"
)

// Hook is a method that a library asks of a claims type: one of its interface of claims, or
// of another that a claims type may have besides.
type Hook struct {
	Interface, Method string
	// Claim is the claim that the method tells; "" for a check.
	Claim string
}

// Hooks lists what the library with that import path asks of claims types.
func Hooks(path string) []Hook {
	var out []Hook
	for _, rows := range libraryRows()[path] {
		for _, r := range rows {
			iface, method, _ := strings.Cut(r.Symbol, ".")
			if r.Hook {
				out = append(out, Hook{iface, method, r.Claim})
			}
		}
	}
	slices.SortFunc(out, func(a, b Hook) int {
		return cmp.Or(cmp.Compare(a.Interface, b.Interface), cmp.Compare(a.Method, b.Method))
	})
	return out
}

// FetchedKeys reports whether values of a library's type are key sets that are fetched from
// an address: something that fetches one returns it, and nothing that reads keys of text.
func FetchedKeys(t *types.TypeName) bool {
	fetches := false
	for symbol, rows := range libraryRows()[t.Pkg().Path()] {
		fn, ok := t.Pkg().Scope().Lookup(symbol).(*types.Func)
		if !ok || fn.Signature().Results().Len() == 0 || namedOf(fn.Signature().Results().At(0).Type()) != t {
			continue
		}
		for _, r := range rows {
			if r.Loader {
				return false
			}
			fetches = fetches || r.URL != NoSlot
		}
	}
	return fetches
}

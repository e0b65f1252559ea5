// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// HeaderCallback returns which parameter of a function of that type is the header of a token that
// is not verified yet, and which result the key that verifies it.
func HeaderCallback(t types.Type) (header, key int, ok bool) {
	if named := namedOf(t); named != nil {
		for _, row := range Rows(named) {
			h, in := row.Roles[jose.Header].Param()
			k, out := row.Roles[jose.Key].Result()
			if in && out {
				return h, k, true
			}
		}
	}
	sig, ok := t.Underlying().(*types.Signature)
	return 0, 0, ok && KeyHeader(sig)
}

// ResolvesHeader reports whether a method is one that a library shows the header of a token that is
// not verified yet, which is its first parameter.
func ResolvesHeader(method *types.Func) bool {
	sig := method.Signature()
	if sig.Recv() == nil || sig.Params().Len() == 0 {
		return false
	}
	named := namedOf(sig.Params().At(0).Type())
	if named == nil || named.Pkg() == nil {
		return false
	}
	return slices.ContainsFunc(symbols(named.Pkg().Path())["Resolver."+method.Name()], func(r *Row) bool { return r.Roles[jose.Header] == P0 })
}

// KeyHeader reports whether a signature is that of the functions which choose a key by the token's
// header, their first parameter: func(headers map[string]interface{}, payload string) interface{}.
func KeyHeader(sig *types.Signature) bool {
	if sig.Params().Len() != 2 || sig.Results().Len() != 1 {
		return false
	}
	header, isMap := sig.Params().At(0).Type().Underlying().(*types.Map)
	key, isAny := sig.Results().At(0).Type().Underlying().(*types.Interface)
	return isMap && isAny && key.Empty() && types.Identical(header.Key(), types.Typ[types.String]) && types.IsInterface(header.Elem())
}

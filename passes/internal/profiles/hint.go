// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/constant"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

const maxHintSteps = 4

// hint reports whether a token is an ID token that a client sends back to its issuer as a
// hint: it may have expired (OpenID Connect Core section 3.1.2.1, RP-Initiated Logout section 2).
func (r *Reader) hint(tokens []sites.Operand, depth int) bool {
	for _, o := range tokens {
		if call, ok := o.Val.(*ssa.Call); ok && slices.ContainsFunc(call.Call.Args, isHint) {
			return true // q.Get("id_token_hint")
		}
		for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{}) {
			if src.Param == nil || depth > maxHintSteps {
				continue
			}
			for _, call := range r.Package.Callers(src.Param.Parent()) {
				if arg := origin.Passed(call, src.Param); arg != nil && r.hint([]sites.Operand{{Val: arg, User: call}}, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

func isHint(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == "id_token_hint"
}

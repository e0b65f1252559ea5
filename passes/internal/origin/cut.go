// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// before reports whether result i of a call, or its element part-1, is what stands before
// the first blank of a text.
func (c Cut) before(call *ssa.Call, i, part int) bool {
	if _, isTuple := call.Type().(*types.Tuple); isTuple {
		part = i + 1
	}
	return part == 1 && (c.Blank || c.At > 0 && values.Text(slot(&call.Call, c.At-1)) == " ")
}

// unsigned reports whether result i of a call, or its element part-1, is the header or the payload
// of a token that is cut at its dots: without the signature nobody takes it for one.
func (c Cut) unsigned(call *ssa.Call, i, part int) bool {
	if c.At == 0 || values.Text(slot(&call.Call, c.At-1)) != "." {
		return false
	}
	if _, isTuple := call.Type().(*types.Tuple); isTuple {
		return i == 0 // the header, before the first dot
	}
	return part == 1 || part == 2
}

// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

func isResult(s catalog.Slot) bool { _, ok := s.Result(); return ok }

func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}

// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

func isResult(s catalog.Slot) bool { _, ok := s.Result(); return ok }

// SPDX-License-Identifier: Apache-2.0

// Package plain has nothing to do with tokens.
package plain

// Add adds.
func Add(a, b int) int { return a + b }

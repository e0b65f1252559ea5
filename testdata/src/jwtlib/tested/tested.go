// SPDX-License-Identifier: Apache-2.0

// Package tested imports a dead library in its tests alone.
package tested

func id() string { return "1" }

// SPDX-License-Identifier: Apache-2.0

// Package sets makes claims that others sign.
package sets

import "time"

// Milliseconds counts as JavaScript does.
func Milliseconds(sub string) map[string]any {
	m := Base(sub)
	m["exp"] = time.Now().Add(15 * time.Minute).UnixMilli()
	return m
}

// Years lives for five of them.
func Years(sub string) map[string]any {
	return map[string]any{"sub": sub, "exp": time.Now().AddDate(5, 0, 0).Unix()}
}

// For lives as long as it is told.
func For(sub string, d time.Duration) map[string]any {
	return map[string]any{"sub": sub, "exp": time.Now().Add(d).Unix()}
}

// Minutes lives for a quarter of an hour.
func Minutes(sub string) map[string]any {
	m := Base(sub)
	m["exp"] = time.Now().Add(15 * time.Minute).Unix()
	return m
}

// Base is what all have.
func Base(sub string) map[string]any { return map[string]any{"sub": sub, "iat": time.Now().Unix()} }

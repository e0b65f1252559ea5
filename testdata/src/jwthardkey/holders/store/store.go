// SPDX-License-Identifier: Apache-2.0

// Package store holds what others make keys of.
package store

import "sync/atomic"

// Key holds the key that is in use.
var Key atomic.Value

func init() { Key.Store([]byte("the-key-until-another-one-is-set")) }

// Ring holds the key behind its methods.
type Ring struct{ current atomic.Pointer[[]byte] }

// NewRing holds a first key.
func NewRing() *Ring {
	first := []byte("the-first-key-of-a-ring-of-keys!")
	r := &Ring{}
	r.current.Store(&first)
	return r
}

// Rotate holds another key.
func (r *Ring) Rotate(key []byte) { r.current.Store(&key) }

// Current returns the key in use.
func (r *Ring) Current() []byte { return *r.current.Load() }

// SPDX-License-Identifier: Apache-2.0

package holders

import (
	"os"
	"sync"
	"sync/atomic"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/holders/store"
)

func sign(c jwt.Claims, key any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

var once = sync.OnceValue(func() []byte { return []byte("a-key-that-is-made-of-text-once!") }) // want `hard-coded key becomes the key`

func fromOnce(c jwt.Claims) (string, error) { return sign(c, once()) }

var value atomic.Value

func load() { value.Store([]byte("a-key-in-a-value-of-the-program!")) } // want `hard-coded key becomes the key`

func fromValue(c jwt.Claims) (string, error) { return sign(c, value.Load().([]byte)) }

type settings struct{ key []byte }

var pointer atomic.Pointer[settings]

func reload() {
	pointer.Store(&settings{key: []byte("a-key-behind-a-pointer-of-the-pr")}) // want `hard-coded key becomes the key`
}

func fromPointer(c jwt.Claims) (string, error) { return sign(c, pointer.Load().key) }

type service struct {
	keys sync.Map
	own  atomic.Value
}

func newService() *service {
	s := &service{}
	s.keys.Store("first", []byte("a-key-under-the-name-first-in-it")) // want `hard-coded key becomes the key`
	s.keys.Store("other", "a word")
	s.own.Store([]byte(os.Getenv("SIGNING_KEY")))
	return s
}

func (s *service) first(c jwt.Claims) (string, error) {
	v, ok := s.keys.Load("first")
	if !ok {
		return "", os.ErrNotExist
	}
	return sign(c, v)
}

func (s *service) made(c jwt.Claims) (string, error) {
	v, _ := s.keys.LoadOrStore("made", []byte("a-key-that-is-there-if-none-was!")) // want `hard-coded key becomes the key`
	return sign(c, v)
}

func fromElsewhere(c jwt.Claims) (string, error) {
	return sign(c, store.Key.Load().([]byte)) // want `hard-coded key at store/store.go:\d+ becomes the key`
}

func fromRing(c jwt.Claims, r *store.Ring) (string, error) {
	return sign(c, r.Current()) // want `hard-coded key at store/store.go:\d+ becomes the key`
}

// What is set of the environment, and what stands under another name, is no finding.
func (s *service) owned(c jwt.Claims) (string, error) { return sign(c, s.own.Load()) }

func (s *service) unset(c jwt.Claims) (string, error) {
	v, ok := s.keys.Load("set elsewhere")
	if !ok {
		return "", os.ErrNotExist
	}
	return sign(c, v)
}

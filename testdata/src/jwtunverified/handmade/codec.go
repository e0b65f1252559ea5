// SPDX-License-Identifier: Apache-2.0

package handmade

import (
	"crypto/hmac"
	"encoding/base64"
	"encoding/json"
	"errors"
	"hash"
	"strings"
	"time"
)

// codec signs and checks with a MAC that it was made with.
type codec struct{ mac hash.Hash }

type stamp struct {
	Sub string `json:"sub"`
	Exp int64  `json:"exp"`
}

func (c *codec) sum(text string) []byte {
	defer c.mac.Reset()
	c.mac.Write([]byte(text))
	return c.mac.Sum(nil)
}

func (c *codec) read(raw string) (*stamp, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errors.New("no token")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, err
	}
	var s stamp
	return &s, json.Unmarshal(payload, &s)
}

func (c *codec) genuine(raw string) error {
	at := strings.LastIndexByte(raw, '.')
	if at < 0 || !hmac.Equal([]byte(raw[at+1:]), []byte(base64.RawURLEncoding.EncodeToString(c.sum(raw[:at])))) {
		return errors.New("no signature of ours")
	}
	return nil
}

// A method beside checks the signature, and all that this one says is whether it was well.
func (c *codec) check(raw string) error {
	s, err := c.read(raw)
	if err != nil {
		return err
	}
	if err := c.genuine(raw); err != nil {
		return err
	}
	if !s.allowed() {
		return errors.New("too old, or nobody who may")
	}
	return nil
}

// What that method says is not looked at.
func (c *codec) careless(raw string) error {
	s, err := c.read(raw) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return err
	}
	_ = c.genuine(raw)
	if !s.allowed() {
		return errors.New("too old, or nobody who may")
	}
	return nil
}

func (s *stamp) allowed() bool { return time.Now().Unix() < s.Exp && s.Sub == "operator" }

// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// peek says what becomes of claims that a site reads without verifying them.
func (b *builder) peek(s sites.Site) *Peek {
	p := b.reader().Peek(s)
	return &p
}

func (b *builder) reader() *peeks.Reader {
	if b.peeks == nil {
		b.peeks = &peeks.Reader{Package: b.p, Lookup: b.model.Lookup, Sites: b.model.Sites, Skips: b.skips}
	}
	return b.peeks
}

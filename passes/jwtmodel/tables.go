// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// Table is what the catalog holds of one library.
type Table struct {
	Name, Doc string
	Paths     []string
	// Stub: the library itself is not to be had; its rows are held against declarations by hand.
	Stub bool
	// Events are the kinds of operations that are understood.
	Events []jose.Event
	// Algs: an algorithm of signatures is chosen. Keys: secret key material goes in. Peeks: claims
	// can be had unverified. Claims: claims that the program makes are signed. Endless: the library
	// does not set their exp itself. Tokens: a token comes out.
	Algs, Keys, Peeks, Claims, Endless, Tokens bool
	// Timeless: a verification can leave exp alone. Verdicts: one says by an error or a flag what
	// it found, and gives or fills claims.
	Timeless, Verdicts bool
	// Loose: the token's header can choose the algorithm of a verification. Weak: a key goes in
	// that can be too weak. Aud, Iss: a verification that gives claims can leave aud, iss alone.
	// Lives: the program says how long a token lives. Leeway: it says how late one may be.
	Loose, Weak, Aud, Iss, Lives, Leeway bool
	// Hides: a JWE is made or read, by an algorithm or a key of the program's choice.
	// Named, Heads: the program sees the key's id, or a key or its address, in the header of a
	// token that is not verified yet. Loads: claims come out as values that can be of any type.
	Hides, Named, Heads, Loads bool
	// Accepts counts the functions that verify, Read those of them that were only read, never run.
	Accepts, Read int
}

// Tables lists the libraries of the catalog.
func Tables() []Table {
	var out []Table
	for _, lib := range catalog.Libraries() {
		t := Table{Name: lib.Name, Doc: lib.Doc, Paths: lib.Paths, Stub: lib.Stub}
		for i := range lib.Rows {
			t.add(&lib.Rows[i])
			t.compares(&lib.Rows[i], lib.Rows)
		}
		slices.Sort(t.Events)
		t.Events = slices.Compact(t.Events)
		t.Claims = t.Claims && slices.Contains(t.Events, jose.Issue)
		t.Endless = t.Endless && t.Claims
		t.Lives = t.Lives || t.Endless
		out = append(out, t)
	}
	return out
}

func (t *Table) add(row *catalog.Row) {
	has := func(r jose.Role) bool { return row.Roles[r] != catalog.NoSlot }
	t.Events = append(t.Events, row.Event)
	t.Algs = t.Algs || has(jose.Alg) && row.Event != jose.Peek && !row.Encrypted && !isResult(row.Roles[jose.Alg]) ||
		row.Alg == jose.AlgNone || row.Effect == jose.AllowNone
	t.Keys = t.Keys || !row.Public && (has(jose.Keyfunc) || has(jose.Key) && !isResult(row.Roles[jose.Key]))
	t.Peeks = t.Peeks || row.Effect == jose.SkipSignature || row.Event == jose.Peek && has(jose.Claims) ||
		row.Profile != nil && row.Event == jose.Accept && row.Profile.Signature == jose.Configured
	t.Timeless = t.Timeless || row.Effect == jose.SkipClaims || row.Effect == jose.SkipExp
	t.Weak = t.Weak || !row.Public && !row.Loader && !row.PEM && !row.Encrypted && row.Refuses != jose.RefusesShort && (has(jose.Keyfunc) || has(jose.Key) && !isResult(row.Roles[jose.Key]))
	t.Loose = t.Loose || row.Effect == jose.AnyAlg && has(jose.Keyfunc)
	t.Hides = t.Hides || row.Encrypted && (row.Event == jose.Bind || row.Event == jose.Accept) && (has(jose.Alg) || has(jose.Token))
	head := has(jose.Header) && (row.Event == jose.Peek || row.Event == jose.Accept && has(jose.Key)) // which may be a function of the header
	t.Named = t.Named || head && (row.Param == "" || row.Param == "kid")
	t.Heads = t.Heads || head && row.Param != "kid"
	t.Loads = t.Loads || row.Event == jose.Claim && has(jose.Name) && has(jose.Value) || row.Event == jose.Claim && len(row.Roles) == 0 && !row.Hook
	t.Lives = t.Lives || has(jose.Value) && row.Unit == jose.Lifetime
	t.Leeway = t.Leeway || row.Effect == jose.Leeway && has(jose.Duration)
	t.Aud, t.Iss = t.Aud || row.Effect == jose.SkipAud, t.Iss || row.Effect == jose.SkipIss
	if row.Event == jose.Accept {
		t.Timeless = t.Timeless || row.Profile != nil && row.Profile.Exp != jose.Always && row.Profile.Exp != jose.IfPresent && !row.Encrypted
		t.Verdicts = t.Verdicts || (has(jose.Err) || has(jose.Valid)) && (has(jose.Claims) || has(jose.Carrier))
		if row.Until != "" {
			return // the newest is counted
		}
		t.Accepts++
		if row.Unexecuted || t.Stub {
			t.Read++
		}
	}
	issues := row.Event == jose.Issue && !row.Encrypted
	sets := row.Event == jose.Claim && has(jose.Value) || row.Event == jose.Bind && has(jose.Claims)
	t.Claims = t.Claims || issues && (has(jose.Claims) || row.Empty) || sets
	t.Endless = t.Endless || issues && row.Claim != jose.Exp
	t.Tokens = t.Tokens || issues && has(jose.Token) || row.Event == jose.Carry && row.Channel == jose.JSONBody
}

// compares adds what a verification can leave alone: the algorithm and whom the token names.
func (t *Table) compares(row *catalog.Row, rows []catalog.Row) {
	if row.Event != jose.Accept || row.Profile == nil || row.Encrypted {
		return
	}
	t.Loose = t.Loose || row.Profile.Alg == jose.AlgByHeader
	if row.Roles[jose.Err] == catalog.NoSlot || !gives(row, rows) {
		return // a gate keeps the claims to itself, or hands them on in a context
	}
	t.Aud = t.Aud || row.Profile.Aud != jose.Always
	t.Iss = t.Iss || row.Profile.Iss != jose.Always && !row.Sole
}

// gives reports whether a verification gives claims, or an object that has them.
func gives(row *catalog.Row, rows []catalog.Row) bool {
	switch carrier := row.Roles[jose.Carrier]; {
	case row.Roles[jose.Claims] != catalog.NoSlot || row.Out != catalog.NoSlot:
		return true
	case carrier != catalog.Recv:
		return carrier != catalog.NoSlot
	}
	of, _, _ := strings.Cut(row.Symbol, ".")
	return slices.ContainsFunc(rows, func(r catalog.Row) bool {
		return strings.HasPrefix(r.Symbol, of+".") && (r.Event == jose.Claim || r.Event == jose.Peek) && r.Roles[jose.Claims] != catalog.NoSlot
	})
}

func isResult(s catalog.Slot) bool { _, ok := s.Result(); return ok }

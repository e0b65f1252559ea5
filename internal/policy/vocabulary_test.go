// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"slices"
	"testing"
)

// The size of each category, so that no word is lost in silence.
func TestVocabularySize(t *testing.T) {
	want := map[Category]int{
		CategoryContact: 25, CategoryName: 24, CategoryDemographic: 20, CategoryOnlineIdentifier: 12,
		CategoryLocation: 13, CategoryProfile: 9, CategoryNationalID: 45, CategoryFinancial: 17,
		CategoryCardAuth: 7, CategorySpecial: 58, CategoryCriminal: 5, CategorySecret: 41,
	}
	got := map[Category]int{}
	for _, g := range slices.Concat(personalData, secrets) {
		got[g.category] += len(g.words)
	}
	for c, n := range want {
		if got[c] != n {
			t.Errorf("category %s has %d words, want %d", c, got[c], n)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d categories, want %d", len(got), len(want))
	}
}

// Every word is in normal form, stands in one place, and is found as itself.
func TestVocabularyLaws(t *testing.T) {
	seen := map[string]Category{}
	for _, g := range slices.Concat(personalData, secrets) {
		match := MatchClaim
		if g.category == CategorySecret {
			match = MatchSecret
		}
		for _, w := range g.words {
			if other, ok := seen[w.text]; ok {
				t.Errorf("%s is in %s and in %s", w.text, other, g.category)
			}
			seen[w.text] = g.category
			if got := Normalize(w.text); got != w.text {
				t.Errorf("%s is not in normal form (%s)", w.text, got)
			}
			want := Match{w.text, g.category, w.ambiguous, g.mustEncrypt, g.never}
			if got, ok := match(w.text); !ok || got != want {
				t.Errorf("%s matches %+v, %t, want %+v", w.text, got, ok, want)
			}
		}
	}
}

// The other tables are in normal form too, and exact-only words exist.
func TestTablesNormal(t *testing.T) {
	for _, w := range slices.Concat(exactOnly, subjectPrefixes, neverWords, notSecretFirst) {
		if got := Normalize(w); got != w {
			t.Errorf("%s is not in normal form (%s)", w, got)
		}
	}
	for _, w := range exactOnly {
		_, personal := MatchClaim(w)
		_, secret := MatchSecret(w)
		if !personal && !secret {
			t.Errorf("exact-only word %s is not in the vocabulary", w)
		}
	}
}

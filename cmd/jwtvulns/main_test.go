// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"
	"testing/fstest"
)

const sample = `{"id": "GO-2025-3553", "modified": "2025-04-01T00:00:00Z", "aliases": ["GHSA-mh63-6h87-95cp", "CVE-2025-30204"],
"summary": "Excessive memory allocation during header parsing in github.com/golang-jwt/jwt",
"affected": [
 {"package": {"name": "github.com/golang-jwt/jwt", "ecosystem": "Go"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]},
 {"package": {"name": "github.com/golang-jwt/jwt/v5", "ecosystem": "Go"},
  "ranges": [{"type": "SEMVER", "events": [{"introduced": "5.0.0-rc.1"}, {"fixed": "5.2.2"}, {"introduced": "5.9.0"}]}]},
 {"package": {"name": "example.com/other", "ecosystem": "Go"}, "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]}]}`

func TestGenerate(t *testing.T) {
	withdrawn := strings.Replace(strings.ReplaceAll(sample, "3553", "9999"), `"modified"`, `"withdrawn": "2025-05-01T00:00:00Z", "modified"`, 1)
	entries, date, err := read(fstest.MapFS{
		"ID/GO-2025-3553.json": {Data: []byte(sample)},
		"ID/GO-2025-9999.json": {Data: []byte(withdrawn)},
		"index/db.json":        {Data: []byte(`{}`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := generate(entries, date)
	if err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(string(text), "const ")
	want := `AdvisoriesOf = "2025-04-01"

func advisories() map[string][]Advisory {
	return map[string][]Advisory{
		"github.com/golang-jwt/jwt": {
			{"GO-2025-3553", "CVE-2025-30204", "", "", "Excessive memory allocation during header parsing"},
		},
		"github.com/golang-jwt/jwt/v5": {
			{"GO-2025-3553", "CVE-2025-30204", "5.0.0-rc.1", "5.2.2", "Excessive memory allocation during header parsing"},
			{"GO-2025-3553", "CVE-2025-30204", "5.9.0", "", "Excessive memory allocation during header parsing"},
		},
	}
}
`
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if _, _, err := read(fstest.MapFS{}); err == nil {
		t.Error("an empty directory is no copy of the database")
	}
}

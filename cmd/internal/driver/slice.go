// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"os"
	"slices"
	"strings"
)

// slice is the part of a build that has to do with JWT.
type slice struct {
	all     map[string]*listed // by ID
	order   []*listed          // dependencies first
	asked   []*listed          // what the patterns name, one variant a package
	source  map[string]bool    // IDs to load from source
	overlay map[string][]byte  // texts in place of those on disk
	ended   <-chan struct{}    // closed when nobody waits for it any more
	users   int                // how many of those asked for use JWT
}

// newSlice cuts out of a build what reaches a JWT library, or a package that
// looks like a JWT of its own make, and what such code takes its constants from: its
// dependencies in the build's own modules. Where there is such code, an interface that hands
// tokens out may stand for it. The rest costs nothing but the listing.
//
// It is a may: a package too many costs time, a package too few would lose findings.
func newSlice(list []*listed, libraries []string, tests bool) *slice {
	s := &slice{all: make(map[string]*listed), order: list, source: make(map[string]bool)}
	for _, p := range list {
		s.all[p.ImportPath] = p
	}
	s.asked = askedFor(list, tests)

	library := make(map[string]bool)
	for _, path := range libraries {
		library[path] = true
	}
	live := s.closure(s.asked)
	reaches := s.reaching(live, func(p *listed) bool { return library[p.path()] || p.own() && handRolled(p) })
	if slices.ContainsFunc(list, func(p *listed) bool { return p.own() && reaches[p.ImportPath] }) {
		known := reaches
		reaches = s.reaching(live, func(p *listed) bool { return known[p.ImportPath] || p.own() && promises(p) })
	}
	var users []*listed
	for _, p := range list {
		// A library is described by the catalog, not by its source.
		if reaches[p.ImportPath] && (p.own() || !library[p.path()]) {
			users = append(users, p)
			s.source[p.ImportPath] = true
		}
	}
	for _, p := range s.asked {
		if reaches[p.ImportPath] {
			s.users++
		}
	}

	// Types from source and from export data do not mix: what depends on source is source.
	needed := s.closure(users)
	for _, p := range list {
		if needed[p.ImportPath] && (p.own() || s.imports(p, s.source)) {
			s.source[p.ImportPath] = true
		}
	}
	return s
}

// stopped says whether nobody waits for the slice any more.
func (s *slice) stopped() bool {
	select {
	case <-s.ended:
		return true
	default:
		return false
	}
}

// reaching returns the live packages for which begins holds, and those that import one, through
// others too.
func (s *slice) reaching(live map[string]bool, begins func(*listed) bool) map[string]bool {
	reaches := make(map[string]bool)
	for _, p := range s.order {
		if live[p.ImportPath] && (s.imports(p, reaches) || begins(p)) {
			reaches[p.ImportPath] = true
		}
	}
	return reaches
}

// askedFor returns the packages that the patterns name. As under go vet, a
// package with tests inside stands for the one without, unless they cannot be had. External
// tests count only on demand.
func askedFor(list []*listed, tests bool) []*listed {
	inTest := make(map[string]bool)
	for _, p := range list {
		if !p.DepOnly && p.ForTest == p.path() && !p.Incomplete {
			inTest[p.ForTest] = true
		}
	}
	var asked []*listed
	for _, p := range list {
		switch {
		case p.DepOnly, p.testMain(), p.external() && !tests:
		case p.ForTest == p.path() && p.Incomplete:
		case p.ForTest == "" && inTest[p.ImportPath]:
		case p.ForTest == "" && len(p.GoFiles)+len(p.CgoFiles) == 0 && p.Error == nil:
			// external tests only
		default:
			asked = append(asked, p)
		}
	}
	return asked
}

// closure returns the packages and all their dependencies.
func (s *slice) closure(from []*listed) map[string]bool {
	seen := make(map[string]bool)
	for todo := slices.Clone(from); len(todo) > 0; {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[p.ImportPath] {
			continue
		}
		seen[p.ImportPath] = true
		for _, id := range p.Imports {
			if dep := s.all[id]; dep != nil {
				todo = append(todo, dep)
			}
		}
	}
	return seen
}

// imports says whether the package imports one of the set.
func (s *slice) imports(p *listed, set map[string]bool) bool {
	return slices.ContainsFunc(p.Imports, func(id string) bool { return set[id] })
}

// roots returns the packages asked for that are in the slice.
func (s *slice) roots() []*listed {
	var roots []*listed
	for _, p := range s.asked {
		if s.source[p.ImportPath] {
			roots = append(roots, p)
		}
	}
	return roots
}

// handRolled says whether the package may take tokens apart or make them by itself: it has
// base64 as in RFC 7515, or nearly so, JSON or a MAC, and a dot to cut at. It holds wherever
// jwtmodel's own test of the syntax does.
func handRolled(p *listed) bool {
	other := slices.Contains(p.Imports, "encoding/json") || slices.Contains(p.Imports, "crypto/hmac")
	if !other || !slices.Contains(p.Imports, "encoding/base64") {
		return false
	}
	var url, dot bool
	for _, file := range p.abs(slices.Concat(p.GoFiles, p.CgoFiles)) {
		// An unreadable file is reported when it is parsed.
		text, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		d := containsAny(text, `"."`, "`.`", "'.'", `\.`, "[.]", "%s.%s")
		if d && containsAny(text, "RawStdEncoding") {
			return true
		}
		url, dot = url || containsAny(text, "URLEncoding"), dot || d
	}
	return url && dot
}

// promises says whether the package may declare an interface with a method that is called
// for making a token. It holds wherever jwtmodel's own test of the syntax does.
func promises(p *listed) bool {
	for _, file := range p.abs(slices.Concat(p.GoFiles, p.CgoFiles)) {
		text, err := os.ReadFile(file)
		if err != nil || !bytes.Contains(text, []byte("interface")) {
			continue
		}
		for line := range bytes.Lines(text) {
			before, _, called := bytes.Cut(line, []byte("("))
			name := bytes.TrimSpace(before[bytes.LastIndexAny(before, "{;")+1:])
			if called && makes(string(name)) {
				return true
			}
		}
	}
	return false
}

// makes says whether a method may be called for making a token: by a verb, and what is made.
func makes(name string) bool {
	if name == "" {
		return false
	}
	exported := strings.ToUpper(name[:1]) + name[1:]
	for _, verb := range []string{"Generate", "Gen", "Create", "Issue", "Sign", "Make", "Build", "Mint", "Encode"} {
		rest, ok := strings.CutPrefix(exported, verb)
		if !ok {
			continue
		}
		if lower := strings.ToLower(rest); rest == "" || strings.Contains(lower, "token") || strings.Contains(lower, "jwt") {
			return true
		}
	}
	return false
}

func containsAny(text []byte, parts ...string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return bytes.Contains(text, []byte(part)) })
}

// variantOf cuts the name of the test binary off an ID.
func variantOf(id string) string {
	path, _, _ := strings.Cut(id, " [")
	return path
}

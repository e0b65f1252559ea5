// SPDX-License-Identifier: Apache-2.0

package jwtplainhttp

import (
	_ "embed"
	"net/netip"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtplainhttp", doc, p, check) }

// check reports connections for keys and tokens that anybody on the way can read or answer.
func check(r *diag.Reporter, ops *jwtops.Result) {
	told := map[jwtops.Range]bool{}
	for _, op := range ops.Ops {
		if op.Wire == nil {
			continue
		}
		plain(r, op, told)
		if at := op.Wire.Unverified; at.From.IsValid() && !told[at] && !internal(op.Wire.URL) {
			told[at] = true
			r.Report(diag.Finding{Range: at, Message: "the client of " + op.API + " takes any certificate", Danger: "whoever is on the way can pass for the server",
				Steps: []diag.Step{{Range: op.Range, Note: "keys or tokens go over it here"}}})
		}
	}
}

// plain reports an address of keys or tokens that is http.
func plain(r *diag.Reporter, op jwtops.Op, told map[jwtops.Range]bool) {
	at := op.Wire.URL.Range
	for _, o := range op.Wire.URL.Origins {
		host, path, ok := open(o)
		if !ok || told[at] || !at.From.IsValid() {
			continue
		}
		f := diag.Finding{Range: at, Steps: diag.Steps(o, at, "fetched here")}
		switch {
		case !op.Wire.Request:
			f.Message, f.Danger = op.API+" goes to "+host+" over plain http", "whoever is on the way reads and replaces the keys and tokens that come"
		case keySet(path):
			f.Message, f.Danger = op.API+" fetches keys from "+host+" over plain http", "whoever is on the way puts his own keys in their place"
		case op.Wire.Bearer.From.IsValid():
			f.Message, f.Danger = op.API+" sends a bearer token to "+host+" over plain http", "whoever is on the way reads and uses it"
			f.Steps = append(f.Steps, diag.Step{Range: op.Wire.Bearer, Note: "the token is put in here"})
		default:
			continue
		}
		told[at] = true
		r.Report(f)
	}
}

// open returns the host and path of a constant address that goes over a foreign network in the clear.
func open(o jwtops.Origin) (host, path string, ok bool) {
	const scheme = "http://"
	if o.Kind != jose.Constant || o.Rejected || len(o.Text) < len(scheme) || !strings.EqualFold(o.Text[:len(scheme)], scheme) {
		return "", "", false
	}
	host, path, _ = strings.Cut(o.Text[len(scheme):], "/")
	host = host[strings.LastIndex(host, "@")+1:]
	return host, path, !near(host)
}

// internal reports whether an address is known to be near.
func internal(url jwtops.Role) bool {
	return slices.ContainsFunc(url.Origins, func(o jwtops.Origin) bool {
		_, rest, ok := strings.Cut(o.Text, "://")
		host, _, _ := strings.Cut(rest, "/")
		return o.Kind == jose.Constant && ok && near(host)
	})
}

// near reports whether a host is this one, one of an internal network or of a test, or not fully known.
func near(host string) bool {
	if i := strings.LastIndex(host, ":"); i >= 0 && !strings.HasSuffix(host, "]") {
		host = host[:i] // the port
	}
	known := !strings.HasSuffix(host, ".")
	host = strings.ToLower(strings.Trim(host, "[]"))
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.IsLoopback() || addr.IsPrivate() || addr.IsLinkLocalUnicast() || addr.IsUnspecified()
	}
	if !known {
		return true
	}
	if !strings.Contains(host, ".") || strings.HasPrefix(host, ".") || strings.ContainsAny(host, "%{}$<>[ ") {
		return true
	}
	return slices.ContainsFunc([]string{".local", ".localhost", ".internal", ".intranet", ".lan", ".svc", ".test", ".invalid", ".example", ".localdomain", ".home.arpa"},
		func(suffix string) bool { return strings.HasSuffix(host, suffix) || strings.Contains(host, ".svc.") })
}

// keySet reports whether a path is one of key sets or discovery.
func keySet(path string) bool {
	path = strings.ToLower(path)
	return slices.ContainsFunc([]string{"jwks", ".well-known/openid-configuration", ".well-known/oauth-authorization-server", "openid-connect/certs"},
		func(part string) bool { return strings.Contains(path, part) })
}

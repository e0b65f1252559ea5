// SPDX-License-Identifier: Apache-2.0

package jwturl

import (
	_ "embed"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwturl", doc, p, check) }

const danger = "addresses stay in histories, logs and Referer headers"

// check reports tokens that are put into addresses or taken out of them.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.WebSocket && !r.Policy.IsStrict() {
			continue // scripts cannot set a header for the request that opens a websocket
		}
		switch {
		case op.Event == jose.Accept || op.Event == jose.Peek || op.Event == jose.Bind:
			read(r, op)
		case op.Carry == nil:
		case op.Carry.In == jose.InLookup:
			lookup(r, op)
		case op.Carry.In != jose.NoInlet && len(op.Token.Origins) > 0:
			read(r, op)
		case op.Carry.In == jose.InQuery:
			r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " takes tokens from the query", Danger: danger})
		case op.Carry.Channel == jose.URL || op.Carry.Channel == jose.HeaderOut && strings.EqualFold(op.Carry.Name, "Location"):
			put(r, ops, op)
		}
	}
}

// read reports a token that code takes out of a query or path.
func read(r *diag.Reporter, op jwtops.Op) {
	for _, o := range op.Token.Origins {
		where, ok := places[o.Inlet]
		if !ok || o.Kind != jose.Request || !o.Range.From.IsValid() || meant(o.Text) || o.Inlet == jose.InValues && posted(o.Text) || once(append(r.Names(o.Range), op.Within, o.Text)) {
			continue
		}
		r.Report(diag.Finding{Range: o.Range, Message: "the token is taken from the " + where, Danger: danger, Steps: diag.Steps(o, op.Token.Range, "used here")})
	}
}

var places = map[jose.Inlet]string{jose.InQuery: "query", jose.InValues: "query", jose.InPath: "path"}

// posted reports whether a parameter is one that OAuth sends in a form, which r.FormValue reads
// too: RFC 6749 section 6, RFC 7521, RFC 8693, OAuth 2.0 Form Post Response Mode; refreshToken
// is one in another spelling.
func posted(name string) bool {
	name = strings.ToLower(strings.ReplaceAll(name, "_", ""))
	return slices.Contains([]string{"idtoken", "refreshtoken", "assertion", "subjecttoken", "actortoken"}, name)
}

// lookup reports a list of places that names the query or path.
func lookup(r *diag.Reporter, op jwtops.Op) {
	for _, o := range op.Carry.Value.Origins {
		if o.Kind != jose.Constant {
			continue
		}
		for _, place := range strings.Split(o.Text, ",") {
			in, _, _ := strings.Cut(strings.TrimSpace(place), ":")
			if in = strings.TrimSpace(in); in == "query" || in == "param" {
				r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " takes tokens from the " + in, Danger: danger})
			}
		}
	}
}

// put reports a token that becomes part of an address.
func put(r *diag.Reporter, ops *jwtops.Result, op jwtops.Op) {
	for _, o := range op.Carry.Value.Origins {
		name := op.Carry.Name
		if len(o.Fields) > 0 {
			name = o.Fields[len(o.Fields)-1]
		}
		if o.Kind != jose.Issued && o.Kind != jose.Received || meant(name) {
			continue
		}
		if here, calls := issues(ops, o, op.Within); mailed(r, op, calls) && !outlives(r, append(here, calls...)) {
			continue
		}
		r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: op.API + " puts a token into an address", Danger: danger,
			Steps: diag.Steps(o, op.Carry.Value.Range, "put into the address here")})
		return
	}
}

// meant reports whether a parameter is made for the address: OAuth 2.0 section 4.1, OpenID
// Connect and RFC 9101 put signed texts there that are no credentials.
func meant(name string) bool {
	return slices.Contains([]string{"state", "code", "nonce", "request", "id_token_hint", "login_hint", "client_assertion", "logout_token", "relaystate"}, strings.ToLower(name))
}

// once reports whether the names around a token say that it works one time: links in mails, downloads.
func once(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		name = everyTime.Replace(strings.ToLower(name))
		return slices.ContainsFunc([]string{"verif", "confirm", "reset", "activat", "invit", "unsubscrib", "magic", "mail", "recover",
			"onetime", "one_time", "download", "upload", "share", "signup", "register", "presign", "signedurl"}, func(w string) bool { return strings.Contains(name, w) })
	})
}

// everyTime takes out of a name that a token is verified: so is that of a session.
var everyTime = strings.NewReplacer("verifytoken", "", "verify_token", "", "verifyjwt", "", "verify_jwt", "", "tokenverif", "", "jwtverif", "",
	"verifier.verify", "", "verifyaccess", "", "verifyid", "")

// issues returns what signs the token of an origin, and the calls of the function around it.
func issues(ops *jwtops.Result, o jwtops.Origin, within string) (here, calls []jwtops.Op) {
	for _, op := range ops.Of(jose.Issue) {
		switch {
		case o.Kind == jose.Issued && op.Range.From <= o.Range.From && o.Range.From <= op.Range.To:
			here = append(here, op)
		case op.Inner != "" && op.API[strings.LastIndexByte(op.API, '.')+1:] == within:
			calls = append(calls, op)
		}
	}
	return here, calls
}

// mailed reports whether the names around an address, or around all calls of the function
// that signs its token, say that the token works one time.
func mailed(r *diag.Reporter, op jwtops.Op, calls []jwtops.Op) bool {
	return once(append(r.Names(op.Range, op.Carry.Value.Range), op.Within)) ||
		len(calls) > 0 && !slices.ContainsFunc(calls, func(c jwtops.Op) bool { return !once(append(r.Names(c.Range), c.Within)) })
}

// outlives reports whether a token is known to live longer than the policy grants links.
func outlives(r *diag.Reporter, issues []jwtops.Op) bool {
	for _, op := range issues {
		if op.Claims == nil {
			continue
		}
		for _, e := range op.Claims.Lookup(jose.Exp) {
			for _, t := range e.Times {
				if t.FromNow && t.Known && t.Offset > r.Policy.Lifetimes.EmailLink {
					return true
				}
			}
		}
	}
	return false
}

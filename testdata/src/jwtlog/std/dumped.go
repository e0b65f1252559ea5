// SPDX-License-Identifier: Apache-2.0

package std

import (
	"log"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"strings"
)

// withoutHeader shows requests whose token was taken out before.
func withoutHeader(r *http.Request) {
	own := r.Clone(r.Context())
	own.Header.Del("authorization")
	dump, _ := httputil.DumpRequest(own, false)
	log.Printf("%s", dump)
	slog.Info("request", "headers", own.Header)

	dump, _ = httputil.DumpRequest(r, false)
	log.Printf("%s", dump) // want `log.Printf writes a token to the log`
}

func inItsPlace(r *http.Request) {
	auth := r.Header.Get("Authorization")
	r.Header.Set("Authorization", "[redacted]")
	dump, _ := httputil.DumpRequest(r, false)
	log.Printf("%s", dump)
	r.Header.Set("Authorization", auth)
}

func deleted(r *http.Request) {
	delete(r.Header, "Authorization")
	log.Println(r.Header)
}

func otherHeader(r *http.Request) {
	r.Header.Del("Cookie")
	dump, _ := httputil.DumpRequest(r, false)
	log.Printf("%s", dump) // want `log.Printf writes a token to the log`
}

func sometimes(r *http.Request, quiet bool) {
	if quiet {
		r.Header.Del("Authorization")
	}
	dump, _ := httputil.DumpRequest(r, false)
	log.Printf("%s", dump) // want `log.Printf writes a token to the log`
}

func another(r *http.Request) {
	r.Header.Set("Authorization", strings.TrimSpace(r.Header.Get("Authorization")))
	dump, _ := httputil.DumpRequest(r, false)
	log.Printf("%s", dump) // want `log.Printf writes a token to the log`
}

// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"context"
	"fmt"
	"net/http"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// The key id that finds the key is no claim, and may be shown to who asks for another one.
func found(keys jwk.Set, r *http.Request) jws.KeyProviderFunc {
	return func(ctx context.Context, sink jws.KeySink, sig *jws.Signature, _ *jws.Message) error {
		kid := sig.ProtectedHeaders().KeyID()
		if kid == "" {
			return fmt.Errorf("%s: no key id", r.URL.Path)
		}
		key, ok := keys.LookupKeyID(kid)
		if !ok {
			return fmt.Errorf("%s: unknown key id %q", r.URL.Path, kid)
		}
		sink.Key(jwa.RS256, key)
		return nil
	}
}

func behindKey(w http.ResponseWriter, r *http.Request, keys jwk.Set) {
	t, err := jwt.ParseRequest(r, jwt.WithKeyProvider(found(keys, r)), jwt.WithIssuer("desk"), jwt.WithAudience("hall"))
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Subject", t.Subject())
}

// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"errors"
	"net/http"
	"os"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func verified(w http.ResponseWriter, r *http.Request, key any) {
	tok, err := jwt.ParseRequest(r, jwt.WithKey(jwa.RS256, key), jwt.WithVerify(true), jwt.WithValidate(true))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub := tok.Subject()
	_, _ = w.Write([]byte(sub))
}

func byKeyID(raw []byte, keys map[string]any) (jwt.Token, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	kid := msg.Signatures()[0].ProtectedHeaders().KeyID()
	key, ok := keys[kid]
	if !ok {
		return nil, errors.New("unknown key")
	}
	return jwt.Parse(raw, jwt.WithKey(jwa.RS256, key))
}

func byIssuer(raw []byte, keys map[string]any) (jwt.Token, error) {
	peeked, err := jwt.ParseInsecure(raw)
	if err != nil {
		return nil, err
	}
	iss := peeked.Issuer()
	return jwt.Parse(raw, jwt.WithKey(jwa.RS256, keys[iss]), jwt.WithIssuer(iss))
}

// A client looks when its own token ends.
func expired(path string) (bool, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	tok, err := jwt.ParseInsecure(raw)
	if err != nil {
		return false, err
	}
	exp := tok.Expiration()
	return time.Now().After(exp), nil
}

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

// Whether it is switched off is not known here.
func configured(raw []byte, key any, verify bool) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.RS256, key), jwt.WithVerify(verify))
}

// The same triage holds for the option.
func byIssuerWithOption(raw []byte, keys map[string]any) (jwt.Token, error) {
	peeked, err := jwt.Parse(raw, jwt.WithVerify(false), jwt.WithValidate(false))
	if err != nil {
		return nil, err
	}
	iss := peeked.Issuer()
	return jwt.Parse(raw, jwt.WithKey(jwa.RS256, keys[iss]))
}

func expiredWithOption(path string) (bool, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	tok, err := jwt.Parse(raw, jwt.WithVerify(false))
	if err != nil {
		return false, err
	}
	exp := tok.Expiration()
	return time.Now().After(exp), nil
}

// The signature is checked first, the claims are read afterwards.
func verifiedBefore(w http.ResponseWriter, r *http.Request, key any) {
	raw := bearer(r)
	if _, err := jws.Verify(raw, jws.WithKey(jwa.RS256, key)); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	tok, err := jwt.ParseInsecure(raw)
	if err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	sub := tok.Subject()
	_, _ = w.Write([]byte(sub))
}

// Each signature is checked with the library's own primitive before the payload is handed out.
func eachSignature(raw []byte, keyOf func(kid string) (any, error)) ([]byte, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	head, body, _, err := jws.SplitCompact(raw)
	if err != nil {
		return nil, err
	}
	signed := append(append(append([]byte{}, head...), '.'), body...)
	for _, sig := range msg.Signatures() {
		verifier, err := jws.NewVerifier(jwa.ES256)
		if err != nil {
			return nil, err
		}
		key, err := keyOf(sig.ProtectedHeaders().KeyID())
		if err != nil {
			return nil, err
		}
		if err := verifier.Verify(signed, sig.Signature(), key); err != nil {
			return nil, err
		}
	}
	return msg.Payload(), nil
}

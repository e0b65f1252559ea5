// SPDX-License-Identifier: Apache-2.0

package jwxv1

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

// dock signs what it writes as JSON itself.
type dock struct{ key []byte }

func (d *dock) sign(boat string) ([]byte, error) {
	body, err := json.Marshal(map[string]interface{}{"sub": boat, "exp": time.Now().Add(time.Hour).Unix()})
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jwa.HS256, d.key)
}

func (d *dock) written(w http.ResponseWriter, r *http.Request) {
	signed, err := d.sign(r.FormValue("boat"))
	if err != nil {
		http.Error(w, "no berth", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/jose")
	_, _ = w.Write(signed) // want `token.*body.*\(jwtbody\)`
}

func (d *dock) stored(w http.ResponseWriter, r *http.Request) {
	signed, err := d.sign(r.FormValue("boat"))
	if err != nil {
		http.Error(w, "no berth", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-boat", Value: string(signed), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	w.WriteHeader(http.StatusNoContent)
}

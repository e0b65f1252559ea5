// SPDX-License-Identifier: Apache-2.0

package jwxv1

import (
	"encoding/json"
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

type order struct {
	Customer string `json:"customer"`
	Paid     bool   `json:"paid"`
}

func shipsAnything(w http.ResponseWriter, r *http.Request) {
	msg, err := jws.ParseString(r.Header.Get("X-Order"))
	if err != nil {
		http.Error(w, "bad order", http.StatusBadRequest)
		return
	}
	var o order
	if err := json.Unmarshal(msg.Payload(), &o); err != nil || !o.Paid { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "not paid", http.StatusPaymentRequired)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

func shipsWhatIsPaid(w http.ResponseWriter, r *http.Request, key []byte) {
	payload, err := jws.Verify([]byte(r.Header.Get("X-Order")), jwa.HS256, key)
	if err != nil {
		http.Error(w, "bad order", http.StatusBadRequest)
		return
	}
	var o order
	if err := json.Unmarshal(payload, &o); err != nil || !o.Paid {
		http.Error(w, "not paid", http.StatusPaymentRequired)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

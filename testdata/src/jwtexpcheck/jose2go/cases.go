// SPDX-License-Identifier: Apache-2.0

// Package jose2go opens letters with jose2go, which looks at the signature alone.
package jose2go

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"

	jose "github.com/dvsekhvalnov/jose2go"
)

type letter struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

type box struct{ key []byte }

func (b *box) open(w http.ResponseWriter, r *http.Request) {
	payload, _, err := jose.Decode(r.FormValue("letter"), jose.Alg(b.key, jose.HS256)) // want `Decode leaves exp alone, and nothing checks it afterwards`
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var l letter
	if err := json.Unmarshal([]byte(payload), &l); err != nil {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	_, _ = w.Write([]byte(l.Subject))
}

func (l letter) valid() error {
	if time.Now().Unix() > l.Expires {
		return errors.New("too old")
	}
	return nil
}

func (b *box) openInTime(w http.ResponseWriter, r *http.Request) {
	payload, _, err := jose.Decode(r.FormValue("letter"), jose.Alg(b.key, jose.HS256))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var l letter
	if err := json.Unmarshal([]byte(payload), &l); err != nil || l.valid() != nil {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	_, _ = w.Write([]byte(l.Subject))
}

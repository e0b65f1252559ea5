// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func short(k []byte) string {
	t, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "u1", "exp": time.Now().Add(time.Hour).Unix()}).SignedString(k)
	return t
}

func literalURL(k []byte) string {
	q := url.Values{}
	q.Set("auth", short(k))
	u := url.URL{Scheme: "https", Host: "app.example", RawQuery: q.Encode()} // want `url.URL.RawQuery puts a token into an address`
	return u.String()
}

func encodedQuery(k []byte) string {
	q := url.Values{"auth": {short(k)}}
	return "https://app.example/?" + q.Encode() // want `concatenation puts a token into an address`
}

func formattedQuery(base string, k []byte) string {
	q := url.Values{}
	q.Add("auth", short(k))
	return fmt.Sprintf("%s?%s", base, q.Encode()) // want `fmt.Sprintf puts a token into an address`
}

func wholeFragment(k []byte) string {
	return "https://app.example/#" + short(k) // want `concatenation puts a token into an address`
}

// A body is no address.
func posted(k []byte) (*http.Response, error) {
	q := url.Values{}
	q.Set("assertion", short(k))
	return http.Post("https://idp.example/token", "application/x-www-form-urlencoded", strings.NewReader(q.Encode()))
}

// The page is asked for, the token goes in the header.
func paged(base string, page string, k []byte) (io.Reader, *http.Request, error) {
	q := url.Values{}
	q.Set("page", page)
	req, err := http.NewRequest(http.MethodGet, base+"?"+q.Encode(), nil)
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("Authorization", "Bearer "+short(k))
	return req.Body, req, nil
}

var _ = []any{literalURL, encodedQuery, formattedQuery, wholeFragment, posted, paged}

// SPDX-License-Identifier: Apache-2.0

// Package operations is as the generators for OpenAPI write it: go-swagger and oapi-codegen.
package operations

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/go-openapi/runtime"
	"github.com/go-openapi/runtime/middleware"
)

// Session is the payload of an answer.
type Session struct {
	Token *string `json:"token"`
	User  string  `json:"user"`
}

// LoginParams are the parameters of a login.
type LoginParams struct {
	HTTPRequest *http.Request
	User        string
}

// LoginHandlerFunc answers a login.
type LoginHandlerFunc func(LoginParams) middleware.Responder

// LoginOK is the answer 200.
type LoginOK struct {
	Payload *Session `json:"body,omitempty"`
}

// NewLoginOK makes an answer.
func NewLoginOK() *LoginOK { return &LoginOK{} }

// WithPayload adds the payload.
func (o *LoginOK) WithPayload(payload *Session) *LoginOK {
	o.Payload = payload
	return o
}

// WriteResponse writes the answer.
func (o *LoginOK) WriteResponse(rw http.ResponseWriter, producer runtime.Producer) {
	rw.WriteHeader(http.StatusOK)
	if o.Payload != nil {
		if err := producer.Produce(rw, o.Payload); err != nil {
			panic(err)
		}
	}
}

// LoginRequestObject is what is asked of a strict server.
type LoginRequestObject struct{ User string }

// LoginResponseObject is what it answers.
type LoginResponseObject interface {
	VisitLoginResponse(w http.ResponseWriter) error
}

// Login200JSONResponse is the answer 200.
type Login200JSONResponse Session

// VisitLoginResponse writes the answer.
func (response Login200JSONResponse) VisitLoginResponse(w http.ResponseWriter) error {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusOK)
	return json.NewEncoder(w).Encode(response)
}

// StrictServer is what the service implements.
type StrictServer interface {
	Login(ctx context.Context, request LoginRequestObject) (LoginResponseObject, error)
}

// Login204Response is an answer that has no body.
type Login204Response struct{ Headers Login204ResponseHeaders }

// Login204ResponseHeaders are its headers.
type Login204ResponseHeaders struct{ SetCookie, Authorization string }

// VisitLoginResponse writes the answer.
func (response Login204Response) VisitLoginResponse(w http.ResponseWriter) error {
	w.Header().Set("Set-Cookie", response.Headers.SetCookie)
	w.Header().Set("Authorization", response.Headers.Authorization)
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// SPDX-License-Identifier: Apache-2.0

// Package others logs tokens with smaller libraries, and loggers of its own.
package others

import (
	"context"

	"github.com/go-logr/logr"
	"github.com/golang-jwt/jwt/v5"
	"github.com/pkg/errors"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
	"golang.org/x/oauth2"
)

// Logger is what the program asks of its log.
type Logger interface {
	Debugf(format string, args ...interface{})
	Infow(msg string, kv ...any)
	Wrapf(err error, format string, args ...any) error
}

func check(ctx context.Context, raw string, key []byte, l Logger, lr logr.Logger, span trace.Span) error {
	l.Debugf("token %s", raw)                              // want `others.Logger.Debugf writes a token to the log`
	l.Infow("token", "raw", raw)                           // want `others.Logger.Infow writes a token to the log`
	lr.Info("checking", "token", raw)                      // want `logr.Logger.Info writes a token to the log`
	span.SetAttributes(attribute.String("token", raw))     // want `trace.Span.SetAttributes writes a token to the log`
	span.SetAttributes(attribute.Key("token").String(raw)) // want `trace.Span.SetAttributes writes a token to the log`
	if _, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		lr.Error(err, "refused", "length", len(raw))
		return errors.Wrapf(err, "bad token %s", raw) // want `errors.Wrapf puts a token into an error text`
	}
	span.SetAttributes(attribute.Int("length", len(raw)))
	l.Debugf("accepted %d bytes", len(raw))
	return l.Wrapf(nil, "done %s", "ann")
}

func exchange(ctx context.Context, conf *oauth2.Config, code string, l Logger) error {
	tok, err := conf.Exchange(ctx, code)
	if err != nil {
		return errors.Wrap(err, "exchange")
	}
	l.Debugf("got %+v", tok)            // want `others.Logger.Debugf writes a token to the log`
	l.Debugf("got %s", tok.AccessToken) // want `others.Logger.Debugf writes a token to the log`
	id, _ := tok.Extra("id_token").(string)
	l.Debugf("id token %s", id) // want `others.Logger.Debugf writes a token to the log`
	l.Debugf("expires %s", tok.Expiry)
	_, _, err = jwt.NewParser().ParseUnverified(id, jwt.MapClaims{})
	return err
}

var _ = []any{check, exchange}

// SPDX-License-Identifier: Apache-2.0

package gooidc

import (
	"context"
	"flag"

	"github.com/caarlos0/env/v11"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/spf13/viper"
)

// A flag of the configuration is nobody's business here; one that skips unless told otherwise is.

type settings struct {
	SkipByTag bool `env:"OIDC_SKIP_SIGNATURE" envDefault:"true"`
	OffByTag  bool `env:"OIDC_SKIP" envDefault:"false"`
	Untagged  bool `env:"OIDC_NO_SIGNATURE"`
}

var (
	skipFlag = flag.Bool("skip-signature", true, "do not verify")
	offFlag  = flag.Bool("no-signature", false, "do not verify")
)

func init() {
	viper.SetDefault("oidc.skip", true)
	viper.SetDefault("oidc.off", false)
}

func subject(ctx context.Context, p *oidc.Provider, raw string, cfg *oidc.Config) (string, error) {
	tok, err := p.Verifier(cfg).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}

func byDefault(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	var s settings
	if err := env.Parse(&s); err != nil {
		return "", err
	}
	return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: s.SkipByTag}) // want `InsecureSkipSignatureCheck switches the signature check off`
}

func byDefaultKey(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: viper.GetBool("oidc.skip")}) // want `InsecureSkipSignatureCheck switches`
}

func byDefaultFlag(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: *skipFlag}) // want `InsecureSkipSignatureCheck switches`
}

func asTold(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	var s settings
	if err := env.Parse(&s); err != nil {
		return "", err
	}
	if *offFlag {
		return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: *offFlag})
	}
	if viper.GetBool("oidc.off") {
		return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: viper.GetBool("oidc.off")})
	}
	if s.OffByTag {
		return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: s.OffByTag})
	}
	return subject(ctx, p, raw, &oidc.Config{ClientID: "app", InsecureSkipSignatureCheck: s.Untagged})
}

// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"maps"
	"slices"
)

// allLibraries is the list of tables: one line a file.
func allLibraries() []Library {
	return slices.Concat(
		golangJWT(),
		fiberJWT(),
		jwtauth(),
		kataras(),
		echoJWT(),
		ginJWT(),
		goJose(),
		jwx(),
		jwxV1(),
		goOIDC(),
		keyfunc(),
		google(),
		firebase(),
		zitadel(),
		auth0(),
		kratos(),
		goZero(),
		goKit(),
		hashicap(),
		fosite(),
		goOAuth2(),
		cristalhq(),
		tink(),
		vendors(),
		jose2go(),
		gbrlsnchs(),
		pascaldekloe(),
		sermoDigital(),
		smallJWT(),
		livekit(),
		goPkgz(),
		gates(),
	)
}

// webLibraries is the list of tables of web frameworks and logs: ways of a value out of the program,
// and of what such a framework is configured with. No JWT library is among them.
func webLibraries() []Library {
	return slices.Concat(
		stdWeb(),
		ginWeb(),
		echoWeb(),
		fiberWeb(),
		fasthttpWeb(),
		chiWeb(),
		irisWeb(),
		restWeb(),
		beegoWeb(),
		hertzWeb(),
		gfWeb(),
		sessionWeb(),
		fositeConfig(),
		urlWeb(),
		logLibraries(),
	)
}

// allFlows joins the flow tables: one line a table. A package may be in several.
func allFlows() map[string]map[string]Flow {
	flows := map[string]map[string]Flow{}
	for _, table := range []map[string]map[string]Flow{
		textFlows(),
		ioFlows(),
		netFlows(),
		cryptoFlows(),
		configFlows(),
		tagFlows(),
		formatFlows(),
		jwkFlows(),
		pathFlows(),
		frameworkFlows(),
		ginFlows(),
		echoFlows(),
		fiberFlows(),
		otherWebFlows(),
		fasthttpFlows(),
		chiFlows(),
		grpcFlows(),
		irisFlows(),
		restFlows(),
		logFlows(),
	} {
		for path, syms := range table {
			if flows[path] == nil {
				flows[path] = map[string]Flow{}
			}
			maps.Copy(flows[path], syms)
		}
	}
	return flows
}

// SPDX-License-Identifier: Apache-2.0

package catalog

import "slices"

// klogLog is glog and klog.
func klogLog() []Library {
	plain := levels([]string{"Info", "Warning", "Error", "Fatal", "Exit"}, []string{"", "f", "ln"})
	verbose := []string{"Info", "Infof", "Infoln"}
	return []Library{
		{
			Name:  "glog",
			Doc:   "https://pkg.go.dev/github.com/golang/glog",
			Paths: []string{"github.com/golang/glog", "k8s.io/klog/v2"},
			Rows: slices.Concat(logged(Rest0, "", plain...), logged(Rest0, "Verbose", verbose...),
				logged(Rest1, "", "InfoDepth", "WarningDepth", "ErrorDepth", "FatalDepth", "ExitDepth")),
		},
		{
			Name:  "klog",
			Doc:   "https://pkg.go.dev/k8s.io/klog/v2",
			Paths: []string{"k8s.io/klog/v2"},
			Rows: slices.Concat(logged(Rest0, "", "InfoS"), logged(Rest1, "", "ErrorS"),
				logged(Rest0, "Verbose", "InfoS"), logged(Rest2, "Verbose", "ErrorS")),
		},
	}
}

// otherLogs are logr, hclog, apex and go-kit.
func otherLogs() []Library {
	apex := levels([]string{"Debug", "Info", "Warn", "Error", "Fatal"}, []string{"", "f"})
	with := func(typ string) []Row {
		return slices.Concat(logged(P1, typ, "WithField"), logged(P0, typ, "WithFields"))
	}
	return []Library{
		{
			Name:  "logr",
			Doc:   "https://pkg.go.dev/github.com/go-logr/logr",
			Paths: []string{"github.com/go-logr/logr"},
			Rows:  slices.Concat(logged(Rest0, "Logger", "Info", "WithValues"), logged(Rest1, "Logger", "Error")),
		},
		{
			Name:  "hclog",
			Doc:   "https://pkg.go.dev/github.com/hashicorp/go-hclog",
			Paths: []string{"github.com/hashicorp/go-hclog"},
			Rows:  slices.Concat(logged(Rest0, "Logger", "Trace", "Debug", "Info", "Warn", "Error", "With"), logged(Rest1, "Logger", "Log")),
		},
		{
			Name:  "apex",
			Doc:   "https://pkg.go.dev/github.com/apex/log",
			Paths: []string{"github.com/apex/log"},
			Rows: slices.Concat(logged(Rest0, "", apex...), with(""), logged(Rest0, "Logger", apex...), with("Logger"),
				logged(Rest0, "Entry", apex...), with("Entry"), logged(Rest0, "Interface", apex...), with("Interface")),
		},
		{
			Name:  "go-kit",
			Doc:   "https://pkg.go.dev/github.com/go-kit/log",
			Paths: []string{"github.com/go-kit/log"},
			Rows:  slices.Concat(logged(Rest0, "Logger", "Log"), logged(Rest1, "", "With", "WithPrefix", "WithSuffix")),
		},
	}
}

// beegoLog are the logs of beego.
func beegoLog() []Library {
	plain := []string{"Emergency", "Alert", "Critical", "Error", "Warning", "Warn", "Notice", "Informational", "Info", "Debug", "Trace"}
	return []Library{{
		Name:  "beego logs",
		Doc:   "https://pkg.go.dev/github.com/beego/beego/v2/core/logs",
		Paths: []string{"github.com/beego/beego/v2/core/logs", "github.com/astaxie/beego/logs", "github.com/astaxie/beego"},
		Rows:  logged(Rest0, "", plain...),
	}}
}

// traceLog are traces and reporters of errors.
func traceLog() []Library {
	return []Library{
		{
			Name:  "OpenTelemetry",
			Doc:   "https://pkg.go.dev/go.opentelemetry.io/otel/trace",
			Paths: []string{"go.opentelemetry.io/otel/trace"},
			Rows:  slices.Concat(logged(Rest0, "Span", "SetAttributes", "AddEvent"), logged(P1, "Span", "SetStatus")),
		},
		{
			Name:  "sentry",
			Doc:   "https://pkg.go.dev/github.com/getsentry/sentry-go",
			Paths: []string{"github.com/getsentry/sentry-go"},
			Rows: slices.Concat(logged(P0, "", "CaptureMessage"), logged(P0, "Hub", "CaptureMessage"),
				logged(P1, "Scope", "SetTag", "SetContext"), logged(P0, "Scope", "SetTags", "SetContexts")),
		},
	}
}

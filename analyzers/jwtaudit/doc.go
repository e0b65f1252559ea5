// SPDX-License-Identifier: Apache-2.0

/*
Package jwtaudit defines an analyzer that reports issues and verifications that are not logged.

# Analyzer jwtaudit

jwtaudit: find tokens that are issued or refused without a log entry

Who got a token, and which ones were refused, is what an investigation asks first, and what
auditors want to see. OWASP ASVS 5.0 16.3.1, SOC 2 CC7.2; CWE-778.

Reported are calls that issue or verify tokens where neither the function, nor one that it
calls, nor one that calls it in the same package writes a log entry. It runs in profile
audit, and where the policy's rules turn it on.

WRONG:

	token, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		return err
	}

RIGHT:

	token, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		slog.Warn("token refused", "reason", err)
		return err
	}

When it is silent: a function whose name, or the name of whose type, speaks of logs or audits is
called; the operation is a middleware's own. Callers in other packages are not looked at.
*/
package jwtaudit

# One line a target; "make" lists them.
.PHONY: help test demo format golden conformance
help:
	@grep -E "^[a-z]+:.*##" Makefile | sed "s/:.*## /\t/"
test: ## build everything and run all tests
	mvn -B verify
demo: ## print what a profile becomes
	mvn -q -Pdemo verify
format: ## apply the formatter
	mvn -q -B spotless:apply
golden: ## write the expected files anew
	EXPECTED_UPDATE=1 mvn -q -B verify
conformance: ## check the documents against a real libvirtd (Debian, root)
	.ci/check-documents

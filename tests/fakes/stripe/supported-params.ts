/**
 * Which of Stripe's parameters the fake obeys, by the SDK's own type of the request. A path keeps all that is
 * under it. What Stripe knows and this list does not is refused in words of our own: ignoring it would let a
 * test believe in it.
 */
const page = ['limit', 'starting_after', 'ending_before', 'expand'];

export const SUPPORTED_PARAMS = {
	AccountCreateParams: [
		'controller.fees.payer',
		'controller.losses.payments',
		'controller.requirement_collection',
		'controller.stripe_dashboard.type',
		'capabilities.transfers.requested',
		'business_profile.name',
		'business_profile.url',
		'business_profile.mcc',
		'business_type',
		'country',
		'email',
		'metadata',
		'expand'
	],
	AccountRetrieveParams: ['expand'],
	AccountListParams: [...page, 'created'],
	AccountLinkCreateParams: ['account', 'type', 'refresh_url', 'return_url', 'expand'],
	AccountCreateLoginLinkParams: ['expand'],
	BalanceRetrieveParams: ['expand'],
	BalanceTransactionRetrieveParams: ['expand'],
	BalanceTransactionListParams: [...page, 'created', 'source', 'type', 'currency'],
	ChargeRetrieveParams: ['expand'],
	ChargeListParams: [...page, 'created', 'payment_intent', 'transfer_group'],
	DisputeRetrieveParams: ['expand'],
	DisputeListParams: [...page, 'created', 'charge', 'payment_intent'],
	EventRetrieveParams: ['expand'],
	EventListParams: [...page, 'created', 'type', 'types'],
	PaymentIntentRetrieveParams: ['expand'],
	PaymentIntentListParams: [...page, 'created'],
	RefundCreateParams: ['amount', 'charge', 'payment_intent', 'reason', 'metadata', 'expand'],
	RefundRetrieveParams: ['expand'],
	RefundListParams: [...page, 'created', 'charge', 'payment_intent'],
	'Checkout.SessionCreateParams': [
		'mode',
		'ui_mode',
		'line_items.quantity',
		'line_items.metadata',
		'line_items.price_data.currency',
		'line_items.price_data.unit_amount',
		'line_items.price_data.product_data.name',
		'line_items.price_data.product_data.description',
		'line_items.price_data.product_data.images',
		'line_items.price_data.product_data.metadata',
		'line_items.price_data.tax_behavior',
		'payment_intent_data.description',
		'payment_intent_data.metadata',
		'payment_intent_data.receipt_email',
		'payment_intent_data.transfer_group',
		'allowed_payment_method_types',
		'client_reference_id',
		'customer_email',
		'expires_at',
		'success_url',
		'cancel_url',
		'locale',
		'submit_type',
		'metadata',
		'expand'
	],
	'Checkout.SessionRetrieveParams': ['expand'],
	'Checkout.SessionListParams': [...page, 'created', 'payment_intent', 'status'],
	'Checkout.SessionExpireParams': ['expand'],
	'Checkout.SessionListLineItemsParams': page,
	TransferCreateParams: [
		'amount',
		'currency',
		'destination',
		'description',
		'metadata',
		'source_transaction',
		'transfer_group',
		'expand'
	],
	TransferRetrieveParams: ['expand'],
	TransferListParams: [...page, 'created', 'destination', 'transfer_group'],
	TransferCreateReversalParams: ['amount', 'description', 'metadata', 'expand'],
	TransferRetrieveReversalParams: ['expand'],
	TransferListReversalsParams: page
} as const satisfies Record<string, readonly string[]>;

export type ParamsName = keyof typeof SUPPORTED_PARAMS;
